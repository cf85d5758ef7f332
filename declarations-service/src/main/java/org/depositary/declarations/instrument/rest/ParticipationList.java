package org.depositary.declarations.instrument.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.depositary.declarations.instrument.ParticipationView;
import org.depositary.kit.time.AsOf;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who takes part in an instrument. */
@Schema(description = "Who takes part in the instrument, by participant and role.")
public record ParticipationList(
        List<ParticipationView> items,
        LocalDate asAt,
        @Nullable Instant knownAt) {

    static ParticipationList of(List<ParticipationView> items, AsOf asOf) {
        return new ParticipationList(items, asOf.asAt(), asOf.knownAt().orElse(null));
    }
}
