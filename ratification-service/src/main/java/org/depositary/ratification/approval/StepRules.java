package org.depositary.ratification.approval;

import java.util.List;
import org.depositary.kit.problem.Unsound;
import org.depositary.ratification.procedure.template.TemplateStep;

/** What a record that names a step must know of the procedure. */
final class StepRules {

    private StepRules() {}

    /** Refuses a step that the procedure of {@code file} does not have. */
    static TemplateStep requireKnown(ApprovalFile file, String step) {
        if (file.procedure().isEmpty()) {
            throw new Unsound(
                    "unknown-step", "/step", "This approval follows no procedure yet, so there is no step to record.");
        }
        return file.step(step)
                .orElseThrow(() -> new Unsound(
                        "unknown-step",
                        "/step",
                        "The procedure has no step '%s'; its steps are %s.".formatted(step, steps(file))));
    }

    private static List<String> steps(ApprovalFile file) {
        return file.procedure().stream()
                .flatMap(followed -> followed.procedure().template().steps().stream())
                .filter(TemplateStep::isRecordable)
                .map(TemplateStep::id)
                .toList();
    }
}
