package org.depositary.ratification.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depositary.ratification.action.StandingAct;
import org.depositary.ratification.entryintoforce.RecordedActs;
import org.depositary.ratification.participation.Bound.End;
import org.depositary.rules.ActionType;
import org.depositary.rules.evaluation.Bond;
import org.depositary.rules.evaluation.Days;

/** For which times participants have consented to be bound: who left and came back is bound anew. */
record Bounds(Circumstances given) {

    /** The times for which {@code participant} has consented, in order; the last is the one that matters on the day. */
    List<Bound> of(String participant) {
        var found = new ArrayList<Bound>();
        var bond = given.bond(participant).filter(Bounds::isBound);
        while (bond.isPresent()) {
            found.add(bound(participant, bond.get()));
            bond = again(participant, found);
        }
        return found;
    }

    private static boolean isBound(Bond bond) {
        return bond.consentedOn() != null || bond.mode() != null;
    }

    private Bound bound(String participant, Bond bond) {
        var consented = bond.consentedOn();
        var consent = consented == null ? Optional.<StandingAct>empty() : consent(participant, consented);
        var bound = new Bound(consent, consented, bond.entersIntoForceOn(), bond.mode(), Optional.empty());
        return bound.ending(end(participant, bound));
    }

    private Optional<StandingAct> consent(String participant, Days consentedOn) {
        return given.by(participant)
                .filter(act -> act.isConsent() || act.type().signs())
                .filter(act -> RecordedActs.of(act).counts().equals(consentedOn))
                .max(Comparator.comparing(StandingAct::isConsent));
    }

    /** The first thing that ended it by the day. */
    private Optional<End> end(String participant, Bound bound) {
        var from = bound.consentedOn() == null
                ? LocalDate.MIN
                : bound.consentedOn().to();
        return Stream.of(withdrawals(participant, bound), cessations(participant), memberships(participant))
                .flatMap(ends -> ends)
                .filter(end -> end.on().isAfter(from) && !end.on().isAfter(given.day()))
                .min(Comparator.comparing(End::on));
    }

    private Stream<End> withdrawals(String participant, Bound bound) {
        var since = bound.since().orElse(null);
        return new Notices(given)
                .of(participant, since).stream()
                        .filter(notice -> notice.hasTakenEffectBy(given.day()))
                        .flatMap(notice -> notice.effect().stream()
                                .map(on -> new End(
                                        End.Cause.WITHDRAWN,
                                        on,
                                        "Its withdrawal took effect on %s. %s".formatted(on, notice.because()))));
    }

    private Stream<End> cessations(String participant) {
        return given.by(participant, ActionType.CESSATION)
                .map(act -> new End(
                        End.Cause.CEASED,
                        Circumstances.effect(act),
                        "Its participation ceased on %s.".formatted(Circumstances.effect(act))));
    }

    /** Where a participation ends with a membership. */
    private Stream<End> memberships(String participant) {
        var ending = given.clauses().ending();
        var group = ending == null ? null : ending.endsWithMembershipOf();
        return group == null
                ? Stream.empty()
                : given.members().getOrDefault(group, List.of()).stream()
                        .filter(member -> member.participant().equals(participant))
                        .flatMap(member -> Stream.ofNullable(member.to()))
                        .filter(left -> given.members().getOrDefault(group, List.of()).stream()
                                .noneMatch(member -> member.participant().equals(participant) && member.on(left)))
                        .map(left -> new End(
                                End.Cause.CEASED, left, "Its membership of %s ended on %s.".formatted(group, left)));
    }

    /** Consent given after the last of its ends binds anew, after its own delay. */
    private Optional<Bond> again(String participant, List<Bound> former) {
        return former.getLast().end().filter(end -> cameBack(participant, end)).flatMap(_ -> {
            var ends = former.stream().flatMap(bound -> bound.end().stream()).map(end -> end.by(participant));
            return Optional.ofNullable(
                            given.evaluate(given.facts().and(ends.toList())).of(participant))
                    .filter(Bounds::isBound)
                    .filter(bond -> !bond.isOver());
        });
    }

    private boolean cameBack(String participant, End end) {
        return given.by(participant)
                .anyMatch(act -> act.isConsent() && !act.day().isBefore(end.on()));
    }
}
