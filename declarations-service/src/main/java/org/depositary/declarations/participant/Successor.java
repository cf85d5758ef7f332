package org.depositary.declarations.participant;

import org.depositary.kit.time.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A participant that came in the place of another, as it says itself. */
@Schema(description = "A participant that names this one as its predecessor.")
public record Successor(
        ParticipantCode participant, @Nullable PartialDate on, Predecessor.@Nullable Kind kind) {}
