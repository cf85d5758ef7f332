package org.depositary.declarations.instrument;

import org.depositary.declarations.participant.ParticipantCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who keeps the original and receives what concerns it; its place says which day it is [VCLT 76, 77]. */
@Schema(name = "InstrumentDepositary", description = "Who keeps the original and receives what concerns it.")
public record DepositaryOf(
        ParticipantCode participant,
        @Schema(examples = "Paris") @Nullable String place,
        @Schema(examples = "Europe/Paris") @Nullable String timeZone) {}
