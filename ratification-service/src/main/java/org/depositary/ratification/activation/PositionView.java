package org.depositary.ratification.activation;

import java.time.Instant;
import java.util.UUID;
import org.depositary.kit.fact.Source;
import org.depositary.kit.text.MultilingualText;
import org.depositary.kit.time.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The position a participant takes on a determination. */
@Schema(name = "DeterminationPosition", description = "The position a participant takes on a determination.")
public record PositionView(
        UUID id,
        @Schema(examples = "FR") String participant,
        Position.Word position,
        PartialDate occurredOn,
        @Nullable MultilingualText note,
        Source source,
        Instant recordedAt) {

    static PositionView of(Position position) {
        return new PositionView(
                position.id(),
                position.participant(),
                position.position(),
                position.occurredOn(),
                position.note(),
                position.source(),
                position.recordedAt());
    }
}
