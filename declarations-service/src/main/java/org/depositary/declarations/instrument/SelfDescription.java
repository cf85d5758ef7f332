package org.depositary.declarations.instrument;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.depositary.kit.fact.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the text, or a report of it, calls the instrument; quoted, and no assertion of its legal character. */
@Schema(description = "How the text, or a report of it, calls the instrument: a quotation, no assertion.")
public record SelfDescription(
        @Schema(examples = "text") @NotBlank String by,

        @Schema(examples = "Declaration of Intent") @NotBlank
        String text,

        @Schema(description = "The part it speaks of, where it is not the whole.") @Nullable
        String about,

        @Valid @Nullable Source source) {}
