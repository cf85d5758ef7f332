package org.depositary.ratification.procedure;

import java.util.Optional;
import org.depositary.ratification.procedure.template.TemplateStep;

/** The stage of a case, the step that makes it so, and the reason in a sentence. */
record Verdict(Stage stage, Optional<TemplateStep> by, String says) {}
