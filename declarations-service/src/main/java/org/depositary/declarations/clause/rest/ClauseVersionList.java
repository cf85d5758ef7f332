package org.depositary.declarations.clause.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.depositary.declarations.clause.ClauseTextView;
import org.depositary.kit.time.AsOf;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The texts of a clause. */
@Schema(description = "The texts of a clause: every language, regime and time.")
public record ClauseVersionList(
        List<ClauseTextView> items,
        LocalDate asAt,
        @Nullable Instant knownAt) {

    static ClauseVersionList of(List<ClauseTextView> items, AsOf asOf) {
        return new ClauseVersionList(items, asOf.asAt(), asOf.knownAt().orElse(null));
    }
}
