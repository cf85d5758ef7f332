package org.depositary.ratification.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.action.Actions;
import org.depositary.ratification.action.InternalApproval;
import org.depositary.ratification.action.InternalApproval.Answer;
import org.depositary.ratification.action.Sight;
import org.depositary.ratification.action.StandingAct;
import org.depositary.ratification.entryintoforce.Forces;
import org.depositary.ratification.instrument.KnownInstrument;

/** Where participants stand towards instruments on record, computed whenever it is asked for, in a transaction. */
@ApplicationScoped
public class Standings {

    private final Forces forces;
    private final LaterTreaties laterTreaties;
    private final Actions actions;
    private final InternalApproval approvals;
    private final LiveCommitments live;

    Standings(
            Forces forces,
            LaterTreaties laterTreaties,
            Actions actions,
            InternalApproval approvals,
            LiveCommitments live) {
        this.forces = forces;
        this.laterTreaties = laterTreaties;
        this.actions = actions;
        this.approvals = approvals;
        this.live = live;
    }

    /**
     * Where everybody stands who has acted or is known otherwise, and the force of the instrument as a whole.
     *
     * @param holdsUntil the first day on which any of it may be otherwise, if nothing more is recorded
     */
    public record Table(InstrumentForce force, List<Standing> standings, Optional<LocalDate> holdsUntil) {

        public Table {
            standings = List.copyOf(standings);
        }

        /** Where {@code participant} stands; empty where it has done nothing. */
        public Optional<Standing> of(String participant) {
            return standings.stream()
                    .filter(standing -> standing.participant().equals(participant))
                    .findFirst();
        }
    }

    /** Where everybody stands as everybody may see it. */
    public Table of(KnownInstrument instrument, AsOf asOf) {
        return of(instrument, new Actions.Reading(asOf, Sight.PUBLIC));
    }

    /** Where everybody stands; what is under examination is shown to who may see announcements and asks for it. */
    public Table of(KnownInstrument instrument, Actions.Reading reading) {
        var relations = relations(instrument, reading.asOf());
        var beside = beside(instrument, reading);
        var names = new TreeSet<>(relations.all().participants());
        names.addAll(beside.participants());
        var towards = new Towards(relations, beside);
        return new Table(
                InstrumentForce.of(relations.all(), relations),
                names.stream().map(towards::of).toList(),
                holdsUntil(relations, beside));
    }

    private static Optional<LocalDate> holdsUntil(Relations relations, Beside beside) {
        return Stream.concat(
                        Stream.of(
                                relations.all().given().holdsUntil(),
                                beside.approvals().holdsUntil()),
                        relations.later().stream().map(LaterTreaty::holdsUntil))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /** The relations between participants, pair by pair. */
    public List<Relation> relations(KnownInstrument instrument, String participant, AsOf asOf) {
        return relations(instrument, asOf).of(participant);
    }

    /** How every reservation that stands does so towards each other participant that has consented. */
    public List<ReservationStanding> reservations(KnownInstrument instrument, AsOf asOf) {
        var all = participations(instrument, asOf);
        return all.reserved().stream()
                .flatMap(act -> all.participants().stream()
                        .filter(other -> !other.equals(act.participant()))
                        .flatMap(other ->
                                all.bound(other).flatMap(bound -> Optional.ofNullable(bound.consentedOn())).stream()
                                        .map(on -> new Reservations(all.given()).towards(act, other, on.to()))))
                .toList();
    }

    /** Where the instrument as a whole stands, from the first day on which anything changes to the last. */
    InstrumentStanding ofTheWhole(KnownInstrument instrument, LocalDate today) {
        var asOf = AsOf.today(today);
        var later = laterTreaties.than(instrument, asOf, this::participations);
        return new InstrumentCourse(forces.of(instrument, asOf), later, today).standing(live.since(instrument.id()));
    }

    private Relations relations(KnownInstrument instrument, AsOf asOf) {
        return new Relations(
                participations(instrument, asOf), laterTreaties.than(instrument, asOf, this::participations));
    }

    private Participations participations(KnownInstrument instrument, AsOf asOf) {
        return Participations.of(Circumstances.of(forces.of(instrument, asOf), asOf.asAt()));
    }

    private Beside beside(KnownInstrument instrument, Actions.Reading reading) {
        var day = reading.asOf().asAt();
        var examined = !reading.sight().announced()
                ? Map.<String, StandingAct>of()
                : actions.acts(instrument, reading).standing().stream()
                        .filter(act -> !act.confirmed() && act.isConsent() && act.countsOn(day))
                        .collect(Collectors.toMap(
                                StandingAct::participant, Function.identity(), (earlier, later) -> later));
        return new Beside(approvals.of(instrument.id(), reading.asOf()), examined);
    }

    /** What is known beside the acts that stand. */
    private record Beside(InternalApproval.Known approvals, Map<String, StandingAct> examined) implements Flags.Beside {

        TreeSet<String> participants() {
            var names = new TreeSet<>(examined.keySet());
            approvals.answers().forEach((name, answer) -> {
                if (answer == Answer.GRANTED || answer == Answer.GRANTED_WITH_OPEN_CONDITION) {
                    names.add(name);
                }
            });
            return names;
        }

        @Override
        public Answer approval(String participant) {
            return approvals.of(participant);
        }

        @Override
        public Optional<StandingAct> underExamination(String participant) {
            return Optional.ofNullable(examined.get(participant));
        }
    }
}
