package org.depositary.ratification.procedure;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.depositary.ratification.procedure.graph.GraphEvaluation;
import org.depositary.ratification.procedure.template.Outcome;
import org.depositary.ratification.procedure.template.TemplateStep;

/** Why a step must, may or cannot happen, in the names of the template: the steps on which it turns. */
final class Reason {

    private Reason() {}

    /** The reason for what the graph says of {@code signal}, which stands for an outcome of {@code step}. */
    static String of(TemplateStep step, String signal, Course course, GraphEvaluation graph) {
        Predicate<String> own = id -> id.equals(step.id()) || id.startsWith(step.id() + ":");
        List<String> deciding = graph.deciding(signal);
        List<String> done = deciding.stream().filter(graph::hasHappened).toList();
        List<String> open = deciding.stream()
                .filter(id -> !graph.hasHappened(id))
                .filter(own.negate())
                .toList();
        String after = done.isEmpty() ? "" : ", after " + quoted(done, course);
        return switch (graph.potential(signal).orElseThrow()) {
            case CAUSED -> "Must happen next" + after + ".";
            case ALLOWED -> "May happen" + after + ".";
            case NOT_CURRENTLY -> "Is not open on this day.";
            case NOT_YET -> {
                if (!open.isEmpty()) {
                    yield "Waits for " + quoted(named(open), course) + after + ".";
                }
                yield done.stream().allMatch(own)
                        ? "It has taken place, and nothing has opened it again."
                        : "Is no longer open" + after + ".";
            }
        };
    }

    /** A refusal that has not come is worth naming only where nothing else is awaited. */
    private static List<String> named(List<String> open) {
        List<String> steps = open.stream().filter(id -> !id.contains(":")).toList();
        return steps.isEmpty() ? open : steps;
    }

    private static String quoted(List<String> ids, Course course) {
        return ids.stream().map(id -> quoted(id, course)).collect(Collectors.joining(", "));
    }

    private static String quoted(String id, Course course) {
        int colon = id.indexOf(':');
        String step = colon < 0 ? id : id.substring(0, colon);
        String outcome = colon < 0 ? "" : " (" + Words.of(Outcome.valueOf(id.substring(colon + 1))) + ")";
        return course.step(step).map(Words::of).orElse(step) + outcome;
    }
}
