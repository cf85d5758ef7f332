package org.depositary.declarations.participant;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A group or organisation that a participant belongs to, since and until when. */
@Schema(description = "A group or organisation that lists this participant as a member.")
public record MemberOf(
        ParticipantCode group,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
