package org.depositary.ratification.procedure.graph;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a graph says of its business steps on one day; reasons are worked out when somebody asks for them. */
public final class GraphEvaluation {

    private final Wiring wiring;
    private final Statuses statuses;
    private final Map<String, List<When>> happened;
    private final LocalDate asAt;
    private @Nullable Because because;

    GraphEvaluation(Wiring wiring, Statuses statuses, Map<String, List<When>> happened, LocalDate asAt) {
        this.wiring = wiring;
        this.statuses = statuses;
        this.happened = happened;
        this.asAt = asAt;
    }

    /** Every business step, in the order of the graph. */
    public List<StepEvaluation> steps() {
        return IntStream.range(0, wiring.size())
                .filter(place -> !wiring.isGate(place))
                .mapToObj(place -> step(wiring.step(place).id()))
                .toList();
    }

    public StepEvaluation step(String id) {
        return new StepEvaluation(id, potential(id), current(id), because(id));
    }

    /** Whether {@code step} must, may or cannot happen; empty where no route enters it. */
    public Optional<Potential> potential(String step) {
        return wiring.entering(business(step)).stream()
                .findFirst()
                .map(route -> statuses.along(route).potential());
    }

    public CurrentState current(String step) {
        return happened.getOrDefault(step, List.of()).stream()
                .map(when -> when.asAt(asAt))
                .max(Comparator.naturalOrder())
                .orElse(CurrentState.NOT_ACTUALISED);
    }

    /** Why {@code step} has its potential: the steps in the world on which it turns, as one sentence. */
    public String because(String step) {
        return reasons().of(business(step));
    }

    /** The business steps on which the potential of {@code step} turns, in the order of the graph. */
    public List<String> deciding(String step) {
        return reasons().deciding(business(step)).stream()
                .mapToObj(place -> wiring.step(place).id())
                .toList();
    }

    /** Whether {@code step} counts as having happened. */
    public boolean hasHappened(String step) {
        return statuses.leaving(business(step)) == RouteStatus.TRUE;
    }

    /** Worked out for all steps when one is asked for; twice, at worst, where two ask at once. */
    private Because reasons() {
        Because known = because;
        if (known == null) {
            known = new Because(wiring, statuses);
            because = known;
        }
        return known;
    }

    private int business(String step) {
        int place = wiring.place(step);
        if (place == Wiring.NOWHERE || wiring.isGate(place)) {
            throw new IllegalArgumentException("“%s” is not a business step of this graph.".formatted(step));
        }
        return place;
    }
}
