package org.depositary.ratification.procedure.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.depositary.kit.paging.Page;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.procedure.store.ProcedureView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of procedures. */
@Schema(description = "A page of procedures, each in the version that stands, in the order of their ids.")
public record ProcedureList(
        List<ProcedureView> items,
        Page page,
        LocalDate asAt,
        @Nullable Instant knownAt) {

    static ProcedureList of(Page.Cut<ProcedureView> cut, AsOf asOf) {
        return new ProcedureList(
                cut.items(), cut.page(), asOf.asAt(), asOf.knownAt().orElse(null));
    }
}
