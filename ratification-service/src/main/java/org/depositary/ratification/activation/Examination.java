package org.depositary.ratification.activation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.depositary.kit.fact.History;
import org.depositary.ratification.activation.DeterminationRule.Examined;
import org.depositary.ratification.instrument.DeclaredCommitment;
import org.depositary.ratification.instrument.DeclaredCommitments;
import org.depositary.ratification.instrument.KnownInstrument;
import org.depositary.rules.EventType;
import org.depositary.rules.Rule;

/** Brings together what the rules look at beside a record of a determination. */
@ApplicationScoped
class Examination {

    private final DeterminationPolicy.Repository policies;
    private final DeclaredCommitments commitments;
    private final Position.Repository positions;
    private final Circles circles;
    private final KnownInstrument.Repository instruments;

    Examination(
            DeterminationPolicy.Repository policies,
            DeclaredCommitments commitments,
            Position.Repository positions,
            Circles circles,
            KnownInstrument.Repository instruments) {
        this.policies = policies;
        this.commitments = commitments;
        this.positions = positions;
        this.circles = circles;
        this.instruments = instruments;
    }

    Examined of(DeterminationDraft draft) {
        var standing = policies.of(draft.instruments()).stream().collect(groupingBy(DeterminationPolicy::instrument));
        var rules = standing.values().stream()
                .flatMap(List::stream)
                .flatMap(policy -> policy.about(draft.event()))
                .toList();
        return new Examined(
                draft,
                rules,
                Slugs.of(draft.instruments(), instruments).of(unregulated(draft, standing.keySet())),
                activated(draft),
                new Positions(History.of(positions.on(List.of(draft.root()), Optional.empty()))),
                circles.of(rules.stream().flatMap(rule -> rule.by().stream()).collect(toSet()), Optional.empty())
                        .on(draft.occurredOn().to()));
    }

    /** A request needs nobody's leave. */
    private static List<UUID> unregulated(DeterminationDraft draft, Set<UUID> regulated) {
        return DeterminationRule.isRequest(draft.event())
                ? List.of()
                : draft.instruments().stream()
                        .filter(instrument -> !regulated.contains(instrument))
                        .toList();
    }

    /** The mechanisms that commitments in the instruments bring to life when such an event is determined. */
    private Set<Mechanism> activated(DeterminationDraft draft) {
        return draft.instruments().stream()
                .flatMap(instrument -> commitments.of(instrument, Optional.empty()).stream())
                .filter(commitment -> waitsFor(commitment, draft.event()))
                .flatMap(Examination::setUpBy)
                .collect(toSet());
    }

    static Stream<Mechanism> setUpBy(DeclaredCommitment commitment) {
        return Arrays.stream(Mechanism.values()).filter(mechanism -> mechanism.isSetUpBy(commitment.category()));
    }

    private static boolean waitsFor(DeclaredCommitment commitment, EventType event) {
        var activation = commitment.activation();
        return activation != null
                && activation
                        .parts()
                        .anyMatch(part -> part instanceof Rule.EventDetermined waited && waited.event() == event);
    }
}
