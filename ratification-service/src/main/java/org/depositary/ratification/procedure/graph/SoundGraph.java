package org.depositary.ratification.procedure.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.depositary.rules.Fault;

/** A procedure graph without faults, made ready to be evaluated as often as anybody asks. */
public final class SoundGraph {

    private final ProcedureGraph graph;
    private final Wiring wiring;
    private final int[] gates;

    private SoundGraph(ProcedureGraph graph) {
        this.graph = graph;
        this.wiring = new Wiring(graph);
        this.gates = GateOrder.of(wiring).gates();
    }

    /** Refuses a graph that has {@linkplain ProcedureGraph#faults() faults}; ask for them first. */
    public static SoundGraph of(ProcedureGraph graph) {
        List<Fault> faults = graph.faults();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("The graph is not sound: " + faults);
        }
        return new SoundGraph(graph);
    }

    /** What the steps and routes are. */
    public ProcedureGraph graph() {
        return graph;
    }

    /** Whether {@code step} is one that happens in the world, so that an occurrence of it can be recorded. */
    public boolean isBusiness(String step) {
        int place = wiring.place(step);
        return place != Wiring.NOWHERE && !wiring.isGate(place);
    }

    /** What may, must and cannot happen on {@code asAt}, given what happened; each key is a business step. */
    public GraphEvaluation evaluate(Map<String, List<When>> happened, LocalDate asAt) {
        happened.keySet().stream().filter(step -> !isBusiness(step)).findFirst().ifPresent(step -> {
            throw new IllegalArgumentException("“%s” is not a business step of this graph.".formatted(step));
        });
        Statuses statuses = new Statuses(wiring, gates, asAt);
        IntStream.range(0, wiring.size())
                .filter(place -> !wiring.isGate(place))
                .forEach(place -> statuses.settleBusiness(
                        place, happened.getOrDefault(wiring.step(place).id(), List.of())));
        statuses.settleGates();
        return new GraphEvaluation(wiring, statuses, Map.copyOf(happened), asAt);
    }

    /** The days on which a route opens or closes. */
    public Stream<LocalDate> turningDays() {
        return graph.routes().stream().flatMap(Route::dates);
    }
}
