package org.depositary.ratification.approval.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.approval.MotionView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The motions of an approval. */
@Schema(description = "The motions of an approval, in the order in which they were first recorded.")
public record MotionList(
        List<MotionView> items, LocalDate asAt, @Nullable Instant knownAt) {

    static MotionList of(List<MotionView> items, AsOf asOf) {
        return new MotionList(items, asOf.asAt(), asOf.knownAt().orElse(null));
    }
}
