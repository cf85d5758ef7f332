package org.depositary.ratification.procedure.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Follows the routes into a step back to what has, or has not, happened in the world and decided its potential. */
final class Because {

    private static final int NAMED = 5;

    private final Wiring wiring;
    private final Statuses statuses;

    Because(Wiring wiring, Statuses statuses) {
        this.wiring = wiring;
        this.statuses = statuses;
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

    /** The business steps from which the answer came, in the order of the graph; each step is visited once. */
    Set<Integer> deciding(int step) {
        Set<Integer> business = new TreeSet<>();
        boolean[] seen = new boolean[wiring.size()];
        Deque<Integer> trail = new ArrayDeque<>();
        wiring.entering(step).forEach(route -> trail.push(wiring.origin(route)));
        while (!trail.isEmpty()) {
            int at = trail.pop();
            if (!seen[at]) {
                seen[at] = true;
                if (wiring.isGate(at)) {
                    decidingInputs(at).forEach(route -> trail.push(wiring.origin(route)));
                } else {
                    business.add(at);
                }
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

    private String told(Set<Integer> business) {
        String done = names(business, RouteStatus.TRUE, "has happened", "have happened");
        String open = names(business, RouteStatus.FALSE, "has not happened", "have not happened");
        return ": " + done + (done.isEmpty() || open.isEmpty() ? "" : "; ") + open + ".";
    }

    private String names(Set<Integer> business, RouteStatus status, String one, String many) {
        List<String> names = business.stream()
                .filter(place -> statuses.leaving(place) == status)
                .map(place -> wiring.step(place).quoted())
                .toList();
        if (names.isEmpty()) {
            return "";
        }
        String more = names.size() > NAMED ? " and %d more".formatted(names.size() - NAMED) : "";
        return names.stream().limit(NAMED).collect(Collectors.joining(", ", "", more + " "))
                + (names.size() == 1 ? one : many);
    }
}
