package org.depositary.ratification.action;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.depositary.kit.fact.Source;
import org.depositary.kit.time.PartialDate;
import org.depositary.rules.ActionType;
import org.depositary.rules.SignatureEffect;
import org.jspecify.annotations.Nullable;

/** The whole of an act, as its journal entry gives it; flags of internal law are not in it. */
record ActionState(
        UUID id,
        String instrument,
        String participant,
        ActionType type,
        PartialDate occurredOn,
        @Nullable SignatureEffect effect,
        @JsonUnwrapped ActionDetails details,
        @Nullable UUID refersTo,
        @Nullable UUID supersedes,
        @JsonIgnore Manner manner,
        List<Flag> flags,
        Source source) {

    static ActionState of(UUID id, Act act, List<Flag> flags) {
        var request = act.request();
        return new ActionState(
                id,
                act.instrument().slug(),
                act.participant(),
                request.requireType(),
                request.requireOccurredOn(),
                request.signatureEffect().orElse(null),
                request.details(),
                request.refersTo().orElse(null),
                request.supersedes(),
                act.manner(),
                Flag.open(flags),
                request.requireSource());
    }

    static ActionState of(String instrument, TreatyAction action) {
        return new ActionState(
                action.id(),
                instrument,
                action.participant(),
                action.type(),
                action.occurredOn(),
                action.effect().orElse(null),
                action.details(),
                action.refersTo().orElse(null),
                action.supersedes().orElse(null),
                action.manner(),
                Flag.open(action.flags()),
                action.source());
    }

    /** The record that {@code retracted} was not done. */
    static ActionState retraction(UUID id, String instrument, TreatyAction retracted) {
        var former = of(instrument, retracted);
        return new ActionState(
                id,
                instrument,
                former.participant(),
                former.type(),
                former.occurredOn(),
                former.effect(),
                former.details(),
                former.refersTo(),
                retracted.id(),
                Manner.RETRACTED,
                List.of(),
                former.source());
    }
}
