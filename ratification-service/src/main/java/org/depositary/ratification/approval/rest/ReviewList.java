package org.depositary.ratification.approval.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.approval.ReviewView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The reviews of what was recorded in an approval. */
@Schema(description = "The reviews of what was recorded in an approval, in their order.")
public record ReviewList(
        List<ReviewView> items, LocalDate asAt, @Nullable Instant knownAt) {

    static ReviewList of(List<ReviewView> items, AsOf asOf) {
        return new ReviewList(items, asOf.asAt(), asOf.knownAt().orElse(null));
    }
}
