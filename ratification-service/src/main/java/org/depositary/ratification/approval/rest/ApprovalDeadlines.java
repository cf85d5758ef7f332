package org.depositary.ratification.approval.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.approval.DeadlineView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The deadlines of an approval. */
@Schema(description = "The deadlines of an approval, in the order of its procedure.")
public record ApprovalDeadlines(
        List<DeadlineView> items, LocalDate asAt, @Nullable Instant knownAt) {

    static ApprovalDeadlines of(List<DeadlineView> items, AsOf asOf) {
        return new ApprovalDeadlines(items, asOf.asAt(), asOf.knownAt().orElse(null));
    }
}
