package org.depositary.ratification.approval;

import java.time.Instant;
import java.util.UUID;
import org.depositary.kit.fact.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A review as a reader sees it. */
@Schema(name = "Review", description = "That a reviewer confirmed a record of an approval, or sent it back.")
public record ReviewView(
        UUID id,

        @Schema(description = "The record that was reviewed.")
        UUID record,

        @Schema(examples = "CONFIRMED") ReviewFinding finding,
        UUID approval,
        @Schema(examples = "UA") String participant,
        @Nullable String note,
        Source source,

        @Schema(description = "When it was entered.") Instant recordedAt) {

    static ReviewView of(Review review) {
        return new ReviewView(
                review.id(),
                review.details().record(),
                review.details().finding(),
                review.approvalCase(),
                review.participant(),
                review.note(),
                review.source(),
                review.recordedAt());
    }
}
