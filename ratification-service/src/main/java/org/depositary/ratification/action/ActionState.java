package org.depositary.ratification.action;

import java.util.UUID;
import org.depositary.kit.fact.Source;
import org.depositary.kit.text.MultilingualText;
import org.depositary.kit.time.PartialDate;
import org.depositary.rules.ActionType;
import org.depositary.rules.SignatureEffect;
import org.jspecify.annotations.Nullable;

/** The whole of an act, as its journal entry gives it. */
record ActionState(
        UUID id,
        String instrument,
        String participant,
        ActionType type,
        PartialDate occurredOn,
        @Nullable PartialDate receivedOn,
        @Nullable PartialDate effectiveOn,
        @Nullable SignatureEffect effect,
        @Nullable Signatory signatory,
        @Nullable Scope scope,
        @Nullable MultilingualText text,
        @Nullable UUID supersedes,
        Source source) {

    static ActionState of(UUID id, Act act) {
        var request = act.request();
        return new ActionState(
                id,
                act.instrument().slug(),
                act.participant(),
                request.type(),
                request.occurredOn(),
                request.receivedOn(),
                request.effectiveOn(),
                request.effect(),
                request.signatory(),
                request.scope(),
                request.text(),
                request.supersedes(),
                request.source());
    }

    static ActionState of(String instrument, TreatyAction action) {
        var details = action.details();
        return new ActionState(
                action.id(),
                instrument,
                action.participant(),
                action.type(),
                action.occurredOn(),
                details.receivedOn(),
                details.effectiveOn(),
                action.effect().orElse(null),
                details.signatory(),
                details.scope(),
                details.text(),
                action.supersedes().orElse(null),
                action.source());
    }
}
