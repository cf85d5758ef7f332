package org.depositary.ratification.participation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.depositary.ratification.action.StandingAct;
import org.depositary.ratification.entryintoforce.Force;
import org.depositary.rules.ActionType;
import org.depositary.rules.FinalClauses;
import org.jspecify.annotations.Nullable;

/** The first of the days to come on which who is what may be otherwise, if nothing more is recorded; never too late. */
record NextTurn(Force told, LocalDate day) {

    Optional<LocalDate> on() {
        return Stream.of(Stream.ofNullable(told.evaluation().holdsUntil()), ends(), ofActs(), ofClauses(), ofSurvival())
                .flatMap(days -> days)
                .filter(day::isBefore)
                .min(Comparator.naturalOrder());
    }

    private Stream<LocalDate> ends() {
        return told.ends().map(act -> act.counts().to());
    }

    private Stream<LocalDate> ofActs() {
        return told.acts().standing().stream().flatMap(act -> {
            var effect = act.details().effectiveOn();
            return Stream.of(
                            Stream.of(act.occurredOn().from(), act.day()),
                            effect == null ? Stream.<LocalDate>empty() : Stream.of(effect.from(), effect.to()),
                            act.type() == ActionType.ACCEPTANCE_OF_ACCESSION
                                    ? accepted(act)
                                    : Stream.<LocalDate>empty())
                    .flatMap(days -> days);
        });
    }

    /** When an accession that is accepted has effect between the two. */
    private Stream<LocalDate> accepted(StandingAct acceptance) {
        var admission = clauses().admission();
        return admission == null || admission.delay() == null
                ? Stream.empty()
                : Stream.of(
                        admission.delay().end(acceptance.details().received().orElse(acceptance.day())));
    }

    /** When provisional application begins, and is over. */
    private Stream<LocalDate> ofClauses() {
        var provisional = clauses().provisionalApplication();
        return provisional == null
                ? Stream.empty()
                : Stream.concat(Stream.ofNullable(provisional.from()), after(provisional.ends()));
    }

    private static Stream<LocalDate> after(@Nullable LocalDate last) {
        return Stream.ofNullable(last).map(day -> day.plusDays(1));
    }

    /** When what survives the end of a participation binds no more. */
    private Stream<LocalDate> ofSurvival() {
        var ending = clauses().ending();
        return ending == null || ending.survival() == null
                ? Stream.empty()
                : ends().map(end -> end.plus(ending.survival()));
    }

    private FinalClauses clauses() {
        return told.clauses().finalClauses();
    }
}
