package org.depositary.ratification.activation.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.depositary.kit.paging.Page;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.activation.DeterminationView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of determinations. */
@Schema(description = "A page of determinations, in the order of their ids.")
public record DeterminationList(
        List<DeterminationView> items,
        Page page,
        LocalDate asAt,
        @Nullable Instant knownAt) {

    static DeterminationList of(Page.Cut<DeterminationView> cut, AsOf asOf) {
        return new DeterminationList(
                cut.items(), cut.page(), asOf.asAt(), asOf.knownAt().orElse(null));
    }
}
