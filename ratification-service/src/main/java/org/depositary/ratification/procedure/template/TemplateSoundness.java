package org.depositary.ratification.procedure.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depositary.rules.Fault;

/** What makes a template sound: names that exist, an order without circles, and something that completes the approval. */
final class TemplateSoundness {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]*");

    private final ProcedureTemplate template;
    private final Set<String> ids;
    private final List<Fault> faults = new ArrayList<>();

    private TemplateSoundness(ProcedureTemplate template) {
        this.template = template;
        this.ids = template.steps().stream().map(TemplateStep::id).collect(Collectors.toSet());
    }

    static List<Fault> faults(ProcedureTemplate template) {
        TemplateSoundness soundness = new TemplateSoundness(template);
        for (int place = 0; place < template.steps().size(); place++) {
            soundness.check(template.steps().get(place), "/steps/" + place);
        }
        soundness.checkIds();
        soundness.checkOrder();
        soundness.checkCompletion();
        return List.copyOf(soundness.faults);
    }

    private void check(TemplateStep step, String at) {
        checkNames(step, at);
        checkJoin(step, at);
        if (step.isRequired() && !step.triggeredBy().isEmpty()) {
            found(
                    at + "/triggered_by",
                    "Step “%s” is REQUIRED; only an OPTIONAL step is set off.".formatted(step.id()));
        }
        if (step.isCompleting() && !step.isRecordable()) {
            found(
                    at + "/completes",
                    "Step “%s” is an act of the State and completes no approval.".formatted(step.id()));
        }
        if (!step.deadline().map(Deadline::hasOneUnit).orElse(true)) {
            found(at + "/deadline", "The deadline of step “%s” needs exactly one unit.".formatted(step.id()));
        }
        step.parallelGroup()
                .filter(group -> template.steps().stream()
                                .filter(other -> other.parallelGroup().equals(step.parallelGroup()))
                                .count()
                        < 2)
                .ifPresent(group ->
                        found(at + "/parallel_group", "Step “%s” is alone in group “%s”.".formatted(step.id(), group)));
    }

    private void checkNames(TemplateStep step, String at) {
        known(step, at + "/follows", step.follows());
        known(step, at + "/loops_to", step.loopsTo());
        known(step, at + "/bypasses", step.bypasses());
        known(step, at + "/resets", step.resets());
        known(step, at + "/revokes", step.revokes());
        known(
                step,
                at + "/extends/steps",
                step.extension().map(Extension::steps).orElse(List.of()));
        known(
                step,
                at + "/triggered_by",
                step.triggeredBy().stream().map(Trigger::step).toList());
        step.deadline()
                .flatMap(Deadline::startsAt)
                .ifPresent(start -> known(step, at + "/deadline/startsAt", List.of(start)));
    }

    private void known(TemplateStep step, String at, List<String> names) {
        names.stream()
                .filter(name -> !ids.contains(name))
                .map(name -> new Fault(at, "Step “%s” names “%s”, which is no step.".formatted(step.id(), name)))
                .forEach(faults::add);
    }

    private void checkJoin(TemplateStep step, String at) {
        boolean several = step.follows().size() > 1;
        if (several && step.join().isEmpty()) {
            found(at + "/join", "Step “%s” follows several and does not say how.".formatted(step.id()));
        } else if (!several && step.join().isPresent()) {
            found(at + "/join", "Step “%s” has a join and does not follow several.".formatted(step.id()));
        }
    }

    private void checkIds() {
        List<String> seen = new ArrayList<>();
        for (TemplateStep step : template.steps()) {
            String at = "/steps/" + seen.size() + "/id";
            if (!ID.matcher(step.id()).matches()) {
                found(at, "“%s” is no id of a step: lower-case letters, digits and _.".formatted(step.id()));
            } else if (seen.contains(step.id())) {
                found(at, "Two steps have the id “%s”.".formatted(step.id()));
            }
            seen.add(step.id());
        }
    }

    private void checkOrder() {
        for (TemplateStep step : Lineage.of(template).inACircle()) {
            found(
                    "/steps/" + template.steps().indexOf(step) + "/follows",
                    "Step “%s” follows itself, or follows a step that does.".formatted(step.id()));
        }
    }

    private void checkCompletion() {
        boolean completable =
                template.steps().stream().anyMatch(step -> step.isCompleting() || step.isNeededForApproval());
        if (!completable && template.type() != ProcedureType.NONE) {
            found("/steps", "No step of procedure “%s” makes the approval complete.".formatted(template.id()));
        }
    }

    private void found(String pointer, String says) {
        faults.add(new Fault(pointer, says));
    }
}
