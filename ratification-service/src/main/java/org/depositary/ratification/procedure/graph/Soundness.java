package org.depositary.ratification.procedure.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.rules.Fault;

/** What makes a graph sound: ids that are unique and known, gates with their inputs, no loop of gates, no dated gate. */
final class Soundness {

    private final ProcedureGraph graph;
    private final Wiring wiring;
    private final List<Fault> faults = new ArrayList<>();

    private Soundness(ProcedureGraph graph) {
        this.graph = graph;
        this.wiring = new Wiring(graph);
    }

    static List<Fault> faults(ProcedureGraph graph) {
        Soundness soundness = new Soundness(graph);
        soundness.checkSteps();
        soundness.checkRoutes();
        soundness.checkLoops();
        return List.copyOf(soundness.faults);
    }

    private void checkSteps() {
        for (int place = 0; place < wiring.size(); place++) {
            GraphStep step = wiring.step(place);
            if (step.id().isBlank()) {
                found("/steps/" + place + "/id", "A step has an empty id.");
            } else if (wiring.place(step.id()) != place) {
                found("/steps/" + place + "/id", "Two steps have the id “%s”.".formatted(step.id()));
            } else {
                checkInputs(place, step);
            }
        }
    }

    private void checkInputs(int place, GraphStep step) {
        int inputs = wiring.entering(place).size();
        if (!step.type().takes(inputs)) {
            found(
                    "/steps/" + place,
                    "Step “%s” (%s) takes %s and has %d."
                            .formatted(step.id(), step.type(), step.type().inputs(), inputs));
        }
    }

    private void checkRoutes() {
        Set<String> ids = new HashSet<>();
        for (int number = 0; number < graph.routes().size(); number++) {
            Route route = wiring.route(number);
            String at = "/routes/" + number;
            if (!ids.add(route.id())) {
                found(at + "/id", "Two routes have the id “%s”.".formatted(route.id()));
            }
            checkEnd(at + "/from", route, route.from());
            checkEnd(at + "/to", route, route.to());
            checkDates(at, route);
        }
    }

    private void checkEnd(String at, Route route, String step) {
        if (wiring.place(step) == Wiring.NOWHERE) {
            found(at, "Route “%s” names step “%s”, which is not in the graph.".formatted(route.id(), step));
        }
    }

    private void checkDates(String at, Route route) {
        int target = wiring.place(route.to());
        if (route.isDated() && target != Wiring.NOWHERE && wiring.isGate(target)) {
            found(
                    at,
                    "Route “%s” has validity dates and leads into step “%s” (%s); only a route into a business step may."
                            .formatted(
                                    route.id(), route.to(), wiring.step(target).type()));
        }
        boolean backwards = route.validFrom()
                .flatMap(from -> route.validTo().map(to -> !from.isBefore(to)))
                .orElse(false);
        if (backwards) {
            found(at + "/validTo", "Route “%s” ends before it begins.".formatted(route.id()));
        }
    }

    private void checkLoops() {
        for (List<Integer> loop : GateOrder.of(wiring).uncutLoops()) {
            String path = Stream.concat(loop.stream(), Stream.of(loop.getFirst()))
                    .map(gate -> "“" + wiring.step(gate).id() + "”")
                    .collect(Collectors.joining(" → "));
            found("/steps/" + loop.getFirst(), "No business step cuts the loop of %s.".formatted(path));
        }
    }

    private void found(String pointer, String says) {
        faults.add(new Fault(pointer, says));
    }
}
