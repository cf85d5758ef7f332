package org.depositary.ratification.procedure.graph;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What leaves each step on one day: a status and, for arithmetic, a count. A route carries it unless its dates forbid. */
final class Statuses {

    private final Wiring wiring;
    private final int[] gates;
    private final LocalDate asAt;
    private final RouteStatus[] leaving;
    private final int[] counts;

    /** Nothing is settled yet; {@code gates} stand in an order in which each comes after those it waits for. */
    Statuses(Wiring wiring, int[] gates, LocalDate asAt) {
        this.wiring = wiring;
        this.gates = gates;
        this.asAt = asAt;
        this.leaving = new RouteStatus[wiring.size()];
        this.counts = new int[wiring.size()];
        Arrays.fill(leaving, RouteStatus.FALSE);
    }

    void settleBusiness(int place, List<When> happened) {
        counts[place] =
                (int) happened.stream().filter(when -> when.countsOn(asAt)).count();
        leaving[place] = RouteStatus.of(counts[place] > 0);
    }

    void settleGates() {
        for (int gate : gates) {
            settleGate(gate);
        }
    }

    int[] gates() {
        return gates;
    }

    /** The table of gates; every input of the gate must be settled. */
    private void settleGate(int gate) {
        List<Integer> inputs = wiring.entering(gate);
        int first = inputs.getFirst();
        int last = inputs.getLast();
        leaving[gate] = switch (wiring.step(gate).type()) {
            case DECISION -> along(first).decided();
            case NOT -> along(first).negated();
            case AND -> along(first).and(along(last));
            case OR -> along(first).or(along(last));
            case SUM, INCREMENT -> RouteStatus.TRUE;
            case EQUALS -> RouteStatus.of(count(first) == count(last));
            case SUMMATION -> along(first);
            case BUSINESS -> throw new IllegalStateException("A business step is no gate.");
        };
        counts[gate] = switch (wiring.step(gate).type()) {
            case SUM -> count(first) + count(last);
            case INCREMENT -> count(first) + 1;
            case SUMMATION -> count(first);
            case BUSINESS, DECISION, NOT, AND, OR, EQUALS -> 0;
        };
    }

    RouteStatus along(int route) {
        return wiring.route(route).isOpenOn(asAt) ? leaving[wiring.origin(route)] : RouteStatus.UNTRAVERSABLE;
    }

    RouteStatus leaving(int place) {
        return leaving[place];
    }

    private int count(int route) {
        return counts[wiring.origin(route)];
    }
}
