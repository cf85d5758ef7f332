package org.depositary.ratification.activation.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.depositary.ratification.activation.DeterminationView;
import org.depositary.ratification.activation.PositionView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The positions of participants on a determination. */
@Schema(name = "DeterminationPositionList", description = "The last word of each participant on a determination.")
public record PositionList(
        UUID determination,
        List<PositionView> items,
        LocalDate asAt,
        @Nullable Instant knownAt) {

    static PositionList of(DeterminationView view) {
        return new PositionList(view.id(), view.positions(), view.asAt(), view.knownAt());
    }
}
