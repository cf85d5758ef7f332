package org.depositary.declarations.instrument.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.depositary.declarations.instrument.RelationView;
import org.depositary.kit.time.AsOf;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How an instrument stands to others, and others to it. */
@Schema(description = "How an instrument stands to others, and others to it.")
public record RelationList(
        List<RelationView> items, LocalDate asAt, @Nullable Instant knownAt) {

    static RelationList of(List<RelationView> items, AsOf asOf) {
        return new RelationList(items, asOf.asAt(), asOf.knownAt().orElse(null));
    }
}
