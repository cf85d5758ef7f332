package org.depositary.declarations.clause.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.depositary.declarations.clause.ClauseView;
import org.depositary.kit.time.AsOf;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The clauses of an instrument. */
@Schema(description = "The clauses of the instrument.")
public record ClauseList(
        List<ClauseView> items, LocalDate asAt, @Nullable Instant knownAt) {

    static ClauseList of(List<ClauseView> items, AsOf asOf) {
        return new ClauseList(items, asOf.asAt(), asOf.knownAt().orElse(null));
    }
}
