package org.depositary.ratification.procedure.graph;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Follows the routes into a step back to what has, or has not, happened in the world and decided its potential: for every
 * gate once, each after those it waits for, so that the reasons of all steps cost little more than that of one.
 */
final class Because {

    private static final int NAMED = 5;

    private final Wiring wiring;
    private final Statuses statuses;
    private final BitSet[] behind;

    Because(Wiring wiring, Statuses statuses) {
        this.wiring = wiring;
        this.statuses = statuses;
        this.behind = new BitSet[wiring.size()];
        for (int gate : statuses.gates()) {
            behind[gate] = deciding(decidingInputs(gate));
        }
    }

    String of(int step) {
        if (wiring.entering(step).isEmpty()) {
            return "No route leads to this step.";
        }
        Potential potential = statuses.along(wiring.entering(step).getFirst()).potential();
        if (potential == Potential.NOT_CURRENTLY) {
            return potential.says() + ".";
        }
        return potential.says() + told(deciding(step));
    }

    /** The business steps from which the answer came, in the order of the graph. */
    BitSet deciding(int step) {
        return deciding(wiring.entering(step));
    }

    private BitSet deciding(List<Integer> routes) {
        BitSet business = new BitSet(wiring.size());
        for (int route : routes) {
            int origin = wiring.origin(route);
            if (wiring.isGate(origin)) {
                business.or(behind[origin]);
            } else {
                business.set(origin);
            }
        }
        return business;
    }

    /** The inputs that made a gate answer as it did: those of a failed AND that failed, of a met OR that were met. */
    private List<Integer> decidingInputs(int gate) {
        List<Integer> inputs = wiring.entering(gate);
        RouteStatus answer = statuses.leaving(gate);
        return switch (wiring.step(gate).type()) {
            case AND -> answer == RouteStatus.FALSE ? carrying(answer, inputs) : inputs;
            case OR -> answer == RouteStatus.FALSE ? inputs : carrying(answer, inputs);
            case BUSINESS, DECISION, NOT, SUM, INCREMENT, EQUALS, SUMMATION -> inputs;
        };
    }

    private List<Integer> carrying(RouteStatus status, List<Integer> routes) {
        return routes.stream().filter(route -> statuses.along(route) == status).toList();
    }

    private String told(BitSet business) {
        String done = names(business, RouteStatus.TRUE, "has happened", "have happened");
        String open = names(business, RouteStatus.FALSE, "has not happened", "have not happened");
        return ": " + done + (done.isEmpty() || open.isEmpty() ? "" : "; ") + open + ".";
    }

    private String names(BitSet business, RouteStatus status, String one, String many) {
        int[] places = business.stream()
                .filter(place -> statuses.leaving(place) == status)
                .toArray();
        String more = places.length > NAMED ? " and " + (places.length - NAMED) + " more" : "";
        String named = Arrays.stream(places)
                .limit(NAMED)
                .mapToObj(place -> wiring.step(place).quoted())
                .collect(Collectors.joining(", "));
        return places.length == 0 ? "" : named + more + " " + (places.length == 1 ? one : many);
    }
}
