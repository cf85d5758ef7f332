package org.depositary.ratification.entryintoforce.rest;

import java.math.BigDecimal;
import java.util.List;
import org.depositary.rules.evaluation.Progress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a condition is from being met. */
@Schema(description = "How far the condition is from being met; of several, the unmet one that lacks most.")
public record ForceProgress(
        @Schema(examples = "1") BigDecimal have,
        @Schema(examples = "60") BigDecimal need,

        @Schema(description = "Who is missing, where that can be said.")
        List<String> missing) {

    static ForceProgress of(Progress progress) {
        return new ForceProgress(progress.have(), progress.need(), progress.missing());
    }
}
