package org.depositary.declarations.instrument;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.depositary.declarations.participant.ParticipantCode;
import org.depositary.kit.fact.Source;
import org.depositary.kit.text.MultilingualText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something said when the instrument was made that is not part of its text. */
@Schema(name = "InstrumentStatement", description = "Something said with the instrument that is not part of its text.")
public record Statement(
        @NotNull ParticipantCode by,
        @NotNull Kind kind,
        @NotNull MultilingualText summary,
        @Schema(examples = "AIR_DEFENCE") @Nullable String category,
        @NotNull @Valid Source source) {

    /** What the statement does. */
    @Schema(name = "StatementKind")
    public enum Kind {
        REQUEST,
        POLICY,
        INTERPRETATION
    }
}
