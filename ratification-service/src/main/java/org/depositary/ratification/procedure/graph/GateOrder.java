package org.depositary.ratification.procedure.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/** The gates of a graph in an order in which each comes after those it waits for, and the loops where there is none. */
final class GateOrder {

    private final Wiring wiring;
    private final List<List<Integer>> after = new ArrayList<>();
    private final int[] waitingFor;
    private final boolean[] settled;
    private final Deque<Integer> ready = new ArrayDeque<>();
    private final List<Integer> order = new ArrayList<>();
    private final List<List<Integer>> loops = new ArrayList<>();

    private GateOrder(Wiring wiring) {
        this.wiring = wiring;
        waitingFor = new int[wiring.size()];
        settled = new boolean[wiring.size()];
        IntStream.range(0, wiring.size()).forEach(_ -> after.add(new ArrayList<>()));
    }

    static GateOrder of(Wiring wiring) {
        GateOrder order = new GateOrder(wiring);
        order.settle();
        return order;
    }

    int[] gates() {
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Gates that wait for each other with no business step between them, each loop in the direction of its routes. */
    List<List<Integer>> uncutLoops() {
        return List.copyOf(loops);
    }

    private void settle() {
        List<Integer> gates =
                IntStream.range(0, wiring.size()).filter(wiring::isGate).boxed().toList();
        gates.forEach(this::register);
        gates.stream().filter(gate -> waitingFor[gate] == 0).forEach(ready::add);
        drain();
        for (int gate : gates) {
            while (!settled[gate]) {
                List<Integer> loop = loopBefore(gate);
                loops.add(loop);
                ready.addAll(loop);
                drain();
            }
        }
    }

    private void register(int gate) {
        for (int before : wiring.gatesBefore(gate)) {
            after.get(before).add(gate);
            waitingFor[gate]++;
        }
    }

    private void drain() {
        while (!ready.isEmpty()) {
            int gate = ready.remove();
            if (!settled[gate]) {
                settled[gate] = true;
                order.add(gate);
                after.get(gate).stream().filter(next -> --waitingFor[next] == 0).forEach(ready::add);
            }
        }
    }

    /** Walks against the routes from a gate that waits; every such gate waits for another one, so the walk meets itself. */
    private List<Integer> loopBefore(int gate) {
        List<Integer> walk = new ArrayList<>();
        int[] visitedAt = new int[wiring.size()];
        for (int at = gate; ; at = unsettledBefore(at)) {
            if (visitedAt[at] > 0) {
                return alongTheRoutes(walk.subList(visitedAt[at] - 1, walk.size()));
            }
            walk.add(at);
            visitedAt[at] = walk.size();
        }
    }

    private static List<Integer> alongTheRoutes(List<Integer> against) {
        List<Integer> loop = new ArrayList<>(against.subList(0, 1));
        loop.addAll(against.subList(1, against.size()).reversed());
        return loop;
    }

    private int unsettledBefore(int gate) {
        return wiring.gatesBefore(gate).stream()
                .filter(before -> !settled[before])
                .findFirst()
                .orElseThrow();
    }
}
