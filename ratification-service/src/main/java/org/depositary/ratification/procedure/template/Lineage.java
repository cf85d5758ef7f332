package org.depositary.ratification.procedure.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which steps of a template come after which, by {@code follows} alone. */
public final class Lineage {

    private final List<TemplateStep> order = new ArrayList<>();
    private final Map<String, Set<String>> before = new HashMap<>();
    private final List<TemplateStep> inACircle;

    private Lineage(ProcedureTemplate template) {
        Map<String, TemplateStep> waiting = new LinkedHashMap<>();
        template.steps().forEach(step -> waiting.putIfAbsent(step.id(), step));
        List<TemplateStep> ready = ready(waiting);
        while (!ready.isEmpty()) {
            ready.forEach(step -> {
                waiting.remove(step.id());
                settle(step);
            });
            ready = ready(waiting);
        }
        inACircle = List.copyOf(waiting.values());
    }

    /** The lineage of {@code template}; a name that no step has is passed over. */
    public static Lineage of(ProcedureTemplate template) {
        return new Lineage(template);
    }

    /** The steps in an order in which each comes after all it follows. */
    public List<TemplateStep> order() {
        return List.copyOf(order);
    }

    /** Whether {@code step} comes, over however many steps, after {@code other}. */
    public boolean isAfter(String step, String other) {
        return before.getOrDefault(step, Set.of()).contains(other);
    }

    /** Steps that follow themselves, or follow one that does. */
    List<TemplateStep> inACircle() {
        return inACircle;
    }

    private static List<TemplateStep> ready(Map<String, TemplateStep> waiting) {
        return waiting.values().stream()
                .filter(step -> step.follows().stream().noneMatch(waiting::containsKey))
                .toList();
    }

    private void settle(TemplateStep step) {
        order.add(step);
        Set<String> ancestors = new HashSet<>();
        for (String predecessor : new LinkedHashSet<>(step.follows())) {
            ancestors.add(predecessor);
            ancestors.addAll(before.getOrDefault(predecessor, Set.of()));
        }
        before.put(step.id(), ancestors);
    }
}
