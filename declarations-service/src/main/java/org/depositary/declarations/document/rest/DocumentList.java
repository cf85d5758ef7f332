package org.depositary.declarations.document.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.depositary.declarations.document.DocumentView;
import org.depositary.kit.time.AsOf;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The documents of an instrument. */
@Schema(description = "The documents kept of the instrument, as they were attached.")
public record DocumentList(
        List<DocumentView> items, LocalDate asAt, @Nullable Instant knownAt) {

    static DocumentList of(List<DocumentView> items, AsOf asOf) {
        return new DocumentList(items, asOf.asAt(), asOf.knownAt().orElse(null));
    }
}
