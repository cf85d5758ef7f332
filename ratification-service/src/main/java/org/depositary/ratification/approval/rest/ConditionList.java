package org.depositary.ratification.approval.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.approval.ConditionView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The conditions of an approval. */
@Schema(description = "The conditions of an approval, in the order in which they were first recorded.")
public record ConditionList(
        List<ConditionView> items, LocalDate asAt, @Nullable Instant knownAt) {

    static ConditionList of(List<ConditionView> items, AsOf asOf) {
        return new ConditionList(items, asOf.asAt(), asOf.knownAt().orElse(null));
    }
}
