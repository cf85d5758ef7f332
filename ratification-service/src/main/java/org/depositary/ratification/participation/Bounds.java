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
import org.depositary.rules.evaluation.Act;
import org.depositary.rules.evaluation.Bond;
import org.depositary.rules.evaluation.Days;
import org.depositary.rules.evaluation.Facts;
import org.jspecify.annotations.Nullable;

/** For which times participants have consented to be bound: who left and came back is bound anew. */
record Bounds(Circumstances given) {

    /** The key under which a participant that came back is a party anew. */
    private static final String AGAIN = " again";

    /** The times for which {@code participant} has consented, in order; the last is the one that matters on the day. */
    List<Bound> of(String participant) {
        var found = new ArrayList<Bound>();
        var bond = given.bond(participant).filter(Bounds::isBound);
        while (bond.isPresent()) {
            var bound = bound(participant, bond.get());
            found.add(bound);
            bond = bound.end().flatMap(end -> again(participant, end.on()));
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

    /** Consent given after {@code left} binds anew, after its own delay: as that of somebody who comes new. */
    private Optional<Bond> again(String participant, LocalDate left) {
        var came = given.by(participant)
                .filter(act -> act.isConsent() && !act.day().isBefore(left))
                .map(RecordedActs::of)
                .toList();
        if (came.isEmpty()) {
            return Optional.empty();
        }
        var others = new ArrayList<>(given.facts().acts());
        others.removeAll(came);
        came.forEach(act -> others.add(named(act, participant + AGAIN)));
        var facts = new Facts(
                others,
                given.facts().events(),
                given.facts().setting(),
                given.facts().situation());
        return Optional.ofNullable(given.evaluate(facts).of(participant + AGAIN))
                .filter(Bounds::isBound);
    }

    private static Act named(Act act, @Nullable String name) {
        return new Act(
                name == null ? act.participant() : name,
                act.type(),
                act.effect(),
                act.occurredOn(),
                act.receivedOn(),
                act.notifiedOn(),
                act.registeredOn(),
                act.effectiveOn());
    }
}
