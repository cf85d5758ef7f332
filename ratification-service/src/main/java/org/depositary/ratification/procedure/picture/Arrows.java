package org.depositary.ratification.procedure.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.ratification.procedure.template.Join;
import org.depositary.ratification.procedure.template.Lineage;
import org.depositary.ratification.procedure.template.Outcome;
import org.depositary.ratification.procedure.template.ProcedureTemplate;
import org.depositary.ratification.procedure.template.TemplateStep;
import org.depositary.ratification.procedure.template.Trigger;

/** The arrows of a procedure: at most one from a step to another, and none that a way over other steps makes idle. */
final class Arrows {

    private record Way(String from, String to) {}

    private final ProcedureTemplate template;
    private final Lineage lineage;
    private final Map<Way, Arrow> arrows = new LinkedHashMap<>();

    private Arrows(ProcedureTemplate template) {
        this.template = template;
        this.lineage = Lineage.of(template);
    }

    static List<Arrow> of(ProcedureTemplate template) {
        Arrows drawn = new Arrows(template);
        template.steps().forEach(drawn::drawFollowing);
        template.steps().forEach(drawn::drawTriggers);
        template.steps().forEach(drawn::drawRefusals);
        return List.copyOf(drawn.arrows.values());
    }

    private void drawFollowing(TemplateStep step) {
        Optional<String> label = step.join().filter(join -> join == Join.ANY).map(_ -> "or");
        step.follows().stream()
                .filter(before -> step.join().equals(Optional.of(Join.ANY)) || !isIdle(before, step))
                .forEach(before -> draw(before, step.id(), Arrow.Kind.FOLLOWS, label));
    }

    /** Whether {@code step} comes after {@code before} by way of another step that it follows and that is REQUIRED. */
    private boolean isIdle(String before, TemplateStep step) {
        return step.follows().stream()
                .filter(other ->
                        template.step(other).filter(TemplateStep::isRequired).isPresent())
                .anyMatch(other -> lineage.isAfter(other, before));
    }

    private void drawTriggers(TemplateStep step) {
        for (Trigger trigger : step.triggeredBy()) {
            Arrow.Kind kind = trigger.outcome() == Outcome.NEGATIVE ? Arrow.Kind.REFUSAL : Arrow.Kind.SETS_OFF;
            draw(trigger.step(), step.id(), kind, Wording.of(trigger.outcome()));
        }
    }

    private void drawRefusals(TemplateStep step) {
        step.loopsTo().stream()
                .flatMap(target -> template.step(target).stream())
                .forEach(target -> {
                    if (target.isRequired() && target.follows().contains(step.id())) {
                        draw(step.id(), target.id(), Arrow.Kind.FOLLOWS, Optional.of("also if refused"));
                    } else {
                        draw(step.id(), target.id(), Arrow.Kind.REFUSAL, Wording.of(Outcome.NEGATIVE));
                    }
                });
    }

    private void draw(String from, String to, Arrow.Kind kind, Optional<String> label) {
        arrows.put(new Way(from, to), new Arrow(from, to, kind, label));
    }
}
