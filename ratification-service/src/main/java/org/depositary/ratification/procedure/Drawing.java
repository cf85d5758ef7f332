package org.depositary.ratification.procedure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.ratification.procedure.graph.GraphStep;
import org.depositary.ratification.procedure.graph.ProcedureGraph;
import org.depositary.ratification.procedure.graph.Route;
import org.depositary.ratification.procedure.graph.StepType;
import org.depositary.ratification.procedure.template.TemplateStep;

/** A graph in the making. A gate is named after the template's step it serves: {@code vote/2}. */
final class Drawing {

    private final List<GraphStep> steps = new ArrayList<>();
    private final List<Route> routes = new ArrayList<>();
    private final Map<String, Integer> gates = new HashMap<>();

    ProcedureGraph graph() {
        return new ProcedureGraph(steps, routes);
    }

    void business(String id, String name) {
        steps.add(new GraphStep(id, StepType.BUSINESS, Optional.of(name)));
    }

    void route(String from, String to) {
        routes.add(Route.always(String.valueOf(routes.size() + 1), from, to));
    }

    /** A gate that serves {@code owner}, entered from {@code inputs}; its id. */
    String gate(TemplateStep owner, StepType type, String... inputs) {
        String id = owner.id() + "/" + gates.merge(owner.id(), 1, Integer::sum);
        steps.add(new GraphStep(id, type, Optional.empty()));
        for (String input : inputs) {
            route(input, id);
        }
        return id;
    }

    /** A signal that is true when all of {@code signals} are; none when there are none. */
    Optional<String> all(TemplateStep owner, List<String> signals) {
        return combined(owner, StepType.AND, signals);
    }

    /** A signal that is true when one of {@code signals} is; none when there are none. */
    Optional<String> any(TemplateStep owner, List<String> signals) {
        return combined(owner, StepType.OR, signals);
    }

    private Optional<String> combined(TemplateStep owner, StepType type, List<String> signals) {
        return signals.stream().distinct().reduce((one, other) -> gate(owner, type, one, other));
    }
}
