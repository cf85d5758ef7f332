package org.depositary.ratification.procedure.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A graph with its ids resolved to places: who leads where. Of steps that share an id the first counts. */
final class Wiring {

    static final int NOWHERE = -1;

    private final ProcedureGraph graph;
    private final Map<String, Integer> places = new HashMap<>();
    private final int[] origins;
    private final List<List<Integer>> entering = new ArrayList<>();

    Wiring(ProcedureGraph graph) {
        this.graph = graph;
        for (int step = 0; step < size(); step++) {
            places.putIfAbsent(step(step).id(), step);
            entering.add(new ArrayList<>());
        }
        List<Route> routes = graph.routes();
        origins = new int[routes.size()];
        for (int route = 0; route < routes.size(); route++) {
            origins[route] = place(routes.get(route).from());
            int target = place(routes.get(route).to());
            if (target != NOWHERE) {
                entering.get(target).add(route);
            }
        }
    }

    int size() {
        return graph.steps().size();
    }

    GraphStep step(int place) {
        return graph.steps().get(place);
    }

    Route route(int number) {
        return graph.routes().get(number);
    }

    int place(String id) {
        return places.getOrDefault(id, NOWHERE);
    }

    boolean isGate(int place) {
        return step(place).type().isGate();
    }

    /** The step a route comes from. */
    int origin(int route) {
        return origins[route];
    }

    /** The routes that enter a step. */
    List<Integer> entering(int place) {
        return entering.get(place);
    }

    /** The gates whose answer this gate waits for. */
    List<Integer> gatesBefore(int place) {
        return entering(place).stream()
                .map(this::origin)
                .filter(origin -> origin != NOWHERE && isGate(origin))
                .toList();
    }
}
