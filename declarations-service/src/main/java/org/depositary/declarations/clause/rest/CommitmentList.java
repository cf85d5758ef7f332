package org.depositary.declarations.clause.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.depositary.declarations.clause.CommitmentView;
import org.depositary.kit.time.AsOf;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The commitments of an instrument. */
@Schema(description = "The commitments of the instrument.")
public record CommitmentList(
        List<CommitmentView> items,
        LocalDate asAt,
        @Nullable Instant knownAt) {

    static CommitmentList of(List<CommitmentView> items, AsOf asOf) {
        return new CommitmentList(items, asOf.asAt(), asOf.knownAt().orElse(null));
    }
}
