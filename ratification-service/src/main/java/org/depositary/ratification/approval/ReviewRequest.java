package org.depositary.ratification.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.depositary.kit.fact.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a reviewer confirms a record of a case or sends it back. */
@Schema(description = "What a reviewer says of a record, and by what it was checked. A later review replaces it.")
public record ReviewRequest(
        @Schema(description = "The occurrence, motion, vote, condition or fulfilment that was reviewed.") @Nullable
        UUID record,

        @Nullable ReviewFinding finding,

        @Schema(description = "What is to be put right.", examples = "The vote was on the day before.")
        @Nullable
        @Size(max = 4000)
        String note,

        @Schema(description = "By what it was checked.") @Nullable @Valid
        Source source)
        implements CaseFactRequest {

    @Override
    public List<Part> needed() {
        return List.of(new Part("/record", record), new Part("/finding", finding), new Part("/source", source));
    }
}
