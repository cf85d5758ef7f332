package org.depositary.ratification.activation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a commitment became for an obligor, by which determination and why, as journal entries give it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TurnState(
        String instrument,
        String commitment,
        String obligor,
        Readiness readiness,
        Basis basis,
        @Nullable LocalDate since,
        @Nullable UUID firedBy,
        List<UUID> restsOn,
        String because,
        List<String> missing,
        @Nullable ReadinessExplanation explanation) {

    static TurnState of(String instrument, ReadinessView view) {
        return new TurnState(
                instrument,
                view.commitment(),
                view.obligor(),
                view.readiness(),
                view.basis(),
                view.since(),
                view.firedBy(),
                view.restsOn(),
                view.because(),
                view.missing(),
                view.explanation());
    }
}
