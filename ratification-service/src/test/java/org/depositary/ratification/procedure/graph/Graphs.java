package org.depositary.ratification.procedure.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Small graphs for tests, one step or route a line: {@code NOT no}, {@code a > no}, {@code no > b from 2026-02-01 to …}. */
final class Graphs {

    private Graphs() {}

    static ProcedureGraph graph(String text) {
        List<GraphStep> steps = new ArrayList<>();
        List<Route> routes = new ArrayList<>();
        for (String line : text.strip().split("\\s*[;\\n]\\s*", -1)) {
            String[] words = line.split("\\s+", -1);
            if (words[1].equals(">")) {
                routes.add(new Route(
                        String.valueOf(routes.size() + 1),
                        words[0],
                        words[2],
                        after("from", words),
                        after("to", words)));
            } else {
                steps.add(new GraphStep(words[1], StepType.valueOf(words[0]), Optional.empty()));
            }
        }
        return new ProcedureGraph(steps, routes);
    }

    private static Optional<LocalDate> after(String word, String[] words) {
        int at = List.of(words).indexOf(word);
        return at < 0 ? Optional.empty() : Optional.of(LocalDate.parse(words[at + 1]));
    }
}
