package org.depositary.ratification.action;

import java.time.Instant;
import java.util.UUID;
import org.depositary.kit.fact.Source;
import org.depositary.kit.fact.Verification;
import org.depositary.kit.text.MultilingualText;
import org.depositary.kit.time.PartialDate;
import org.depositary.rules.ActionType;
import org.depositary.rules.SignatureEffect;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An act as a reader sees it. */
@Schema(name = "Action", description = "An act of a participant towards the others, as it is recorded.")
public record ActionView(
        UUID id,

        @Schema(examples = "trilateral-declaration-2026") String instrument,

        @Schema(examples = "FR") String participant,
        ActionType type,
        PartialDate occurredOn,
        @Nullable PartialDate receivedOn,
        @Nullable PartialDate effectiveOn,

        @Schema(description = "What a signature does by itself.") @Nullable
        SignatureEffect effect,

        @Nullable Signatory signatory,
        @Nullable Scope scope,

        @Schema(description = "The text of a reservation, declaration or communication.") @Nullable
        MultilingualText text,

        Source source,
        Verification verification,

        @Schema(description = "The record that this one corrects.") @Nullable
        UUID supersedes,

        @Schema(description = "The record that corrects this one.") @Nullable
        UUID supersededBy,

        @Schema(description = "When it was entered.") Instant recordedAt) {

    static ActionView of(String instrument, TreatyAction action, @Nullable UUID supersededBy) {
        var state = ActionState.of(instrument, action);
        return new ActionView(
                state.id(),
                state.instrument(),
                state.participant(),
                state.type(),
                state.occurredOn(),
                state.receivedOn(),
                state.effectiveOn(),
                state.effect(),
                state.signatory(),
                state.scope(),
                state.text(),
                state.source(),
                action.verification(),
                state.supersedes(),
                supersededBy,
                action.recordedAt());
    }
}
