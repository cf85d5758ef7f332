package org.depositary.declarations.instrument;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.depositary.declarations.participant.ParticipantCode;
import org.depositary.kit.fact.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role to be recorded. */
@Schema(description = "A role in which a participant takes part in the instrument.")
public record ParticipationRequest(
        @NotNull ParticipantCode participant,
        @NotNull Role role,
        @NotNull @Valid Source source) {}
