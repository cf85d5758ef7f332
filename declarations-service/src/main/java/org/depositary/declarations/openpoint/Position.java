package org.depositary.declarations.openpoint;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.depositary.declarations.participant.ParticipantCode;
import org.depositary.kit.fact.Source;
import org.depositary.kit.text.MultilingualText;
import org.depositary.kit.time.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a participant stands on an open point, as it said itself. */
@Schema(name = "OpenPointPosition", description = "Where a participant stands on an open point.")
public record Position(
        ParticipantCode participant,
        MultilingualText text,

        @Schema(description = "When it said so, where known.") @Nullable
        PartialDate on,

        @Valid Source source) {

    boolean wasTakenBy(LocalDate day) {
        return on == null || !on.to().isAfter(day);
    }
}
