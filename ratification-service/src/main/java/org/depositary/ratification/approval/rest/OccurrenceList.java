package org.depositary.ratification.approval.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.approval.OccurrenceView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What stands recorded in an approval. */
@Schema(description = "What stands recorded in an approval, in the order in which it was first recorded.")
public record OccurrenceList(
        List<OccurrenceView> items,
        LocalDate asAt,
        @Nullable Instant knownAt) {

    static OccurrenceList of(List<OccurrenceView> items, AsOf asOf) {
        return new OccurrenceList(items, asOf.asAt(), asOf.knownAt().orElse(null));
    }
}
