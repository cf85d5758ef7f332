package org.depositary.ratification.procedure.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** How a step of one version of a procedure differs in another; {@code what} names the keys that read otherwise. */
public record StepChange(String step, StepChangeKind kind, List<String> what) {

    public StepChange {
        what = List.copyOf(what);
    }

    static final Map<String, Function<TemplateStep, Object>> KEYS = keys();

    /** What differs from {@code former} in {@code later}, in the order of the later, then of what it has no more. */
    public static List<StepChange> between(ProcedureTemplate former, ProcedureTemplate later) {
        Stream<StepChange> kept = later.steps().stream()
                .flatMap(step -> former
                        .step(step.id())
                        .map(before -> changed(before, step))
                        .orElseGet(() -> Optional.of(new StepChange(step.id(), StepChangeKind.ADDED, List.of())))
                        .stream());
        Stream<StepChange> gone = former.steps().stream()
                .filter(step -> later.step(step.id()).isEmpty())
                .map(step -> new StepChange(step.id(), StepChangeKind.REMOVED, List.of()));
        return Stream.concat(kept, gone).toList();
    }

    private static Optional<StepChange> changed(TemplateStep before, TemplateStep now) {
        List<String> what = KEYS.entrySet().stream()
                .filter(key ->
                        !key.getValue().apply(before).equals(key.getValue().apply(now)))
                .map(Map.Entry::getKey)
                .toList();
        return what.isEmpty() ? Optional.empty() : Optional.of(new StepChange(now.id(), StepChangeKind.CHANGED, what));
    }

    private static Map<String, Function<TemplateStep, Object>> keys() {
        Map<String, Function<TemplateStep, Object>> keys = new LinkedHashMap<>();
        keys.put("name", TemplateStep::name);
        keys.put("actor", TemplateStep::actor);
        keys.put("kind", TemplateStep::kind);
        keys.put("chamber", TemplateStep::chamber);
        keys.put("requirement", TemplateStep::requirement);
        keys.put("follows", TemplateStep::follows);
        keys.put("join", TemplateStep::join);
        keys.put("condition", TemplateStep::condition);
        keys.put("triggered_by", TemplateStep::triggeredBy);
        keys.put("parallel_group", TemplateStep::parallelGroup);
        keys.put("act", TemplateStep::act);
        keys.put("deadline", TemplateStep::deadline);
        keys.put("majority", TemplateStep::majority);
        keys.put("majority_variants", TemplateStep::majorityVariants);
        keys.put("loops_to", TemplateStep::loopsTo);
        keys.put("resets", TemplateStep::resets);
        keys.put("extends", TemplateStep::extension);
        keys.put("bypasses", TemplateStep::bypasses);
        keys.put("revokes", TemplateStep::revokes);
        keys.put("completes", TemplateStep::completes);
        keys.put("basis", TemplateStep::basis);
        keys.put("confidence", TemplateStep::confidence);
        keys.put("note", TemplateStep::note);
        return keys;
    }
}
