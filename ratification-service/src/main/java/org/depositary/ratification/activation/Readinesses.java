package org.depositary.ratification.activation;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.approval.ApprovalStandings;
import org.depositary.ratification.entryintoforce.Forces;
import org.depositary.ratification.entryintoforce.Hypothesis;
import org.depositary.ratification.instrument.DeclaredCommitment;
import org.depositary.ratification.instrument.DeclaredCommitments;
import org.depositary.ratification.instrument.DeclaredRelations;
import org.depositary.ratification.instrument.DeclaredRoles;
import org.depositary.ratification.instrument.KnownInstrument;
import org.depositary.ratification.participation.Standings;
import org.depositary.rules.Rule;
import org.depositary.rules.evaluation.Days;

/** The readiness for the commitments of an instrument: brought together in a constant number of statements, then read. */
@ApplicationScoped
public class Readinesses {

    private final DeclaredCommitments commitments;
    private final DeclaredRoles roles;
    private final DeclaredRelations relations;
    private final Circles circles;
    private final Forces forces;
    private final Standings standings;
    private final DeterminedUnder determined;
    private final ApprovalStandings approvals;
    private final Turn.Repository turns;
    private final Performance.Repository performances;
    private final KnownInstrument.Repository instruments;

    Readinesses(
            DeclaredCommitments commitments,
            DeclaredRoles roles,
            DeclaredRelations relations,
            Circles circles,
            Forces forces,
            Standings standings,
            DeterminedUnder determined,
            ApprovalStandings approvals,
            Turn.Repository turns,
            Performance.Repository performances,
            KnownInstrument.Repository instruments) {
        this.commitments = commitments;
        this.roles = roles;
        this.relations = relations;
        this.circles = circles;
        this.forces = forces;
        this.standings = standings;
        this.determined = determined;
        this.approvals = approvals;
        this.turns = turns;
        this.performances = performances;
        this.instruments = instruments;
    }

    /** What each commitment in {@code instrument} is for each of its obligors. */
    public List<ReadinessView> of(KnownInstrument instrument, AsOf asOf) {
        return ReadinessReading.of(ground(instrument, Supposition.NONE, asOf));
    }

    /** What each would be if {@code supposed} had come about, beside what it is without that on the same day. */
    public List<ReadinessView> of(KnownInstrument instrument, Supposition supposed, AsOf asOf) {
        var day = supposed.after(asOf);
        var without = of(instrument, day).stream().collect(toMap(ReadinessView::of, ReadinessView::readiness));
        return ReadinessReading.of(ground(instrument, supposed, day)).stream()
                .map(view -> view.comparedWith(without.getOrDefault(view.of(), view.readiness())))
                .toList();
    }

    private Ground ground(KnownInstrument instrument, Supposition supposed, AsOf asOf) {
        var owed = commitments.of(instrument.id(), asOf.knownAt());
        var held = roles.of(instrument.id(), asOf);
        var about = new ArrayList<>(relations.implementing(instrument, asOf.knownAt()));
        about.add(instrument.id());
        return new Ground(
                instrument.kind(),
                owed,
                held,
                circles.of(named(owed, held), asOf.knownAt()).on(asOf.asAt()),
                forces.of(instrument, new Hypothesis(supposed.acts(), supposed.events()), asOf),
                standings.of(instrument, asOf),
                inForce(owed, instrument, asOf),
                determined.of(instrument.id(), asOf.knownAt()),
                approvals.about(about, asOf),
                org.depositary.kit.fact.History.of(turns.in(instrument.id(), asOf.knownAt())),
                performances.standing(instrument.id(), asOf.knownAt()),
                supposed,
                asOf.asAt());
    }

    /** Everybody who may be a group. */
    private static Set<String> named(List<DeclaredCommitment> owed, Map<String, Set<String>> held) {
        return Stream.concat(
                        owed.stream().flatMap(commitment -> commitment.obligors().stream()), held.keySet().stream())
                .collect(toSet());
    }

    /** Since when the other instruments are in force that the rules wait for; as many statements as there are of these. */
    private Map<String, Days> inForce(List<DeclaredCommitment> owed, KnownInstrument own, AsOf asOf) {
        var found = new HashMap<String, Days>();
        owed.stream()
                .flatMap(commitment -> Stream.of(commitment.activation(), commitment.continuation()))
                .flatMap(Stream::ofNullable)
                .flatMap(Rule::parts)
                .flatMap(part -> part instanceof Rule.OtherInstrumentInForce other ? Stream.of(other) : Stream.empty())
                .filter(other -> !other.instrument().equals(own.slug()))
                .distinct()
                .forEach(other -> instruments
                        .named(other.instrument())
                        .ifPresent(known -> found.putAll(forces.of(known, asOf).since(other))));
        return found;
    }
}
