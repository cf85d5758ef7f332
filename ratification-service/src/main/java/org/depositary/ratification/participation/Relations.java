package org.depositary.ratification.participation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.depositary.ratification.action.StandingAct;
import org.depositary.ratification.participation.Admissions.Admitted;
import org.depositary.ratification.participation.ReservationStanding.State;
import org.depositary.rules.ActionType;
import org.depositary.rules.FinalClauses;

/** The force of an instrument pair by pair: who is bound towards whom, since when, in which form. */
record Relations(Participations all, List<LaterTreaty> later) {

    /** The relations of {@code participant} with everybody else who has consented to be bound or applies it. */
    List<Relation> of(String participant) {
        return all.participants().stream()
                .filter(other -> !other.equals(participant))
                .filter(other ->
                        all.bound(other).isPresent() || all.provisionally(other).isPresent())
                .map(other -> between(participant, other))
                .toList();
    }

    /** Whether it may be in force for two and not between them: where accessions or objections keep pairs apart. */
    boolean mayDiffer() {
        var admission = all.given().clauses().admission();
        return (admission != null && admission.mode() != FinalClauses.Admission.AdmissionMode.FREE)
                || all.given()
                        .acts()
                        .of(ActionType.OBJECTION_OPPOSING_ENTRY_INTO_FORCE)
                        .findAny()
                        .isPresent();
    }

    Relation between(String one, String other) {
        var pair = new Pair(one, other);
        return notParties(pair)
                .or(() -> notAdmitted(pair))
                .or(() -> opposed(pair))
                .or(() -> replaced(pair))
                .or(() -> suspended(pair))
                .orElseGet(() -> inForce(pair));
    }

    private record Pair(String one, String other) {

        Relation is(Relation.Word word, @org.jspecify.annotations.Nullable LocalDate since, String because) {
            return new Relation(one, other, word, since, because, List.of());
        }
    }

    private Optional<Relation> notParties(Pair pair) {
        var here = all.inForce(pair.one());
        var there = all.inForce(pair.other());
        if (here.isPresent() && there.isPresent()) {
            return Optional.empty();
        }
        return provisional(pair, here, there)
                .or(() -> Optional.of(pair.is(
                        Relation.Word.NOT_IN_FORCE_BETWEEN,
                        null,
                        "The instrument is not in force for %s."
                                .formatted(here.isEmpty() ? pair.one() : pair.other()))));
    }

    private Optional<Relation> provisional(Pair pair, Optional<LocalDate> here, Optional<LocalDate> there) {
        var one = here.or(() -> all.provisionally(pair.one()).map(Provisional.Application::since));
        var other = there.or(() -> all.provisionally(pair.other()).map(Provisional.Application::since));
        return one.flatMap(first -> other.map(second -> pair.is(
                Relation.Word.PROVISIONALLY_APPLIED,
                latest(first, second),
                "It is applied provisionally by %s [VCLT 25]."
                        .formatted(here.isPresent() ? pair.other() : there.isPresent() ? pair.one() : "both"))));
    }

    private Optional<Relation> notAdmitted(Pair pair) {
        var admitted = admitted(pair);
        var isDue =
                admitted.from().map(from -> !from.isAfter(all.given().day())).orElse(true);
        if (admitted.yes() && isDue) {
            return Optional.empty();
        }
        return Optional.of(pair.is(Relation.Word.NOT_IN_FORCE_BETWEEN, null, admitted.because()));
    }

    private Admitted admitted(Pair pair) {
        var one = consent(pair.one());
        var other = consent(pair.other());
        return one.isEmpty() || other.isEmpty()
                ? Admitted.FREELY
                : new Admissions(all.given()).between(one.get(), other.get());
    }

    /** Whether the accessions of both let it be in force between them on the day. */
    boolean areAdmitted(String one, String other) {
        return notAdmitted(new Pair(one, other)).isEmpty();
    }

    private Optional<StandingAct> consent(String participant) {
        return all.bound(participant).flatMap(Bound::consent);
    }

    private Optional<Relation> opposed(Pair pair) {
        return reservations(pair)
                .filter(found -> found.state() == State.OBJECTED_OPPOSING_ENTRY_INTO_FORCE)
                .findFirst()
                .map(found -> new Relation(
                        pair.one(),
                        pair.other(),
                        Relation.Word.NOT_IN_FORCE_BETWEEN,
                        found.since(),
                        "%s opposes the entry into force between the two because of a reservation [VCLT 20(4)(b)]."
                                .formatted(found.towards()),
                        reservations(pair).toList()));
    }

    private Stream<ReservationStanding> reservations(Pair pair) {
        return Stream.concat(all.reservations(pair.one(), pair.other()), all.reservations(pair.other(), pair.one()));
    }

    private Optional<Relation> replaced(Pair pair) {
        return later.stream()
                .filter(LaterTreaty::supersedes)
                .flatMap(treaty -> treaty.between(pair.one(), pair.other()).stream()
                        .map(since -> pair.is(
                                Relation.Word.REPLACED_BY,
                                since,
                                "Both are parties to %s, which takes its place [VCLT 30, 59]."
                                        .formatted(treaty.instrument()))))
                .min(Comparator.comparing(relation -> Objects.requireNonNull(relation.since())));
    }

    private Optional<Relation> suspended(Pair pair) {
        return Stream.of(pair.one(), pair.other())
                .flatMap(name -> Ending.suspended(all.given(), name).stream())
                .min(Comparator.comparing(Circumstances::effect))
                .map(act -> pair.is(
                        Relation.Word.SUSPENDED,
                        Circumstances.effect(act),
                        "%s suspended it on %s.".formatted(act.participant(), act.occurredOn())));
    }

    private Relation inForce(Pair pair) {
        var since = Stream.of(
                        all.inForce(pair.one()),
                        all.inForce(pair.other()),
                        admitted(pair).from())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var reservations = reservations(pair).toList();
        var amendment = later.stream()
                .filter(treaty -> !treaty.supersedes())
                .filter(treaty -> treaty.between(pair.one(), pair.other()).isPresent())
                .map(LaterTreaty::instrument)
                .findFirst();
        var isModified = amendment.isPresent() || reservations.stream().anyMatch(ReservationStanding::modifies);
        return new Relation(
                pair.one(),
                pair.other(),
                isModified ? Relation.Word.IN_FORCE_AS_MODIFIED : Relation.Word.IN_FORCE,
                since,
                says(amendment, reservations, admitted(pair)),
                reservations);
    }

    private static String says(Optional<String> amendment, List<ReservationStanding> reservations, Admitted admitted) {
        var says = new StringBuilder("Both are parties.");
        if (!admitted.because().isEmpty()) {
            says.append(' ').append(admitted.because());
        }
        var modifying =
                reservations.stream().filter(ReservationStanding::modifies).count();
        if (modifying > 0) {
            says.append(" %d of their reservations bear on what applies between them [VCLT 21].".formatted(modifying));
        }
        amendment.ifPresent(
                treaty -> says.append(" Both accepted %s, which amends it [VCLT 40(4)].".formatted(treaty)));
        return says.toString();
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
