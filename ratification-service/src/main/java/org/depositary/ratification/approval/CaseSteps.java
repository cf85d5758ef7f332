package org.depositary.ratification.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.procedure.Reading;
import org.depositary.ratification.procedure.Stage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The steps of a case's procedure on a day. */
@Schema(description = "The steps of the procedure that an approval follows; none where it follows none.")
public record CaseSteps(
        List<StepView> items,
        @Schema(examples = "SUBMITTED") Stage stage,
        LocalDate asAt,
        @Nullable Instant knownAt) {

    static CaseSteps of(List<StepView> steps, Reading reading, AsOf asOf) {
        return new CaseSteps(steps, reading.stage(), asOf.asAt(), asOf.knownAt().orElse(null));
    }
}
