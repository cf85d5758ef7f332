package org.depositary.declarations.clause.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.depositary.declarations.clause.AmendmentView;
import org.depositary.kit.time.AsOf;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The amendments of an instrument's text. */
@Schema(description = "The amendments of the instrument's text, as they took hold.")
public record AmendmentList(
        List<AmendmentView> items, LocalDate asAt, @Nullable Instant knownAt) {

    static AmendmentList of(List<AmendmentView> items, AsOf asOf) {
        return new AmendmentList(items, asOf.asAt(), asOf.knownAt().orElse(null));
    }
}
