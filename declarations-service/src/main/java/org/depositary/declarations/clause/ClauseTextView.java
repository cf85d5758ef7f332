package org.depositary.declarations.clause;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.depositary.kit.fact.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a clause's text as a reader sees it. */
@Schema(name = "ClauseVersion", description = "A text of a clause in one language, and how it binds.")
public record ClauseTextView(
        UUID id,

        @Schema(description = "The clause's work id.") UUID clause,

        @Schema(examples = "en") String language,
        TextForm form,
        String text,

        @Schema(description = "The slug of the instrument through which it binds.", examples = "example-protocol")
        String regime,

        @Nullable LocalDate validFrom,

        @Schema(description = "The first day on which it no longer binds.") @Nullable
        LocalDate validTo,

        @Nullable Source source,

        @Schema(description = "The version this one corrects.") @Nullable
        UUID supersedes,

        Instant recordedAt) {

    /** By language, then as they follow each other. */
    static final Comparator<ClauseText> ORDER = Comparator.comparing(ClauseText::language)
            .thenComparing(text -> text.validFrom().orElse(LocalDate.MIN))
            .thenComparingLong(ClauseText::entry);

    static ClauseTextView of(ClauseText text) {
        var binding = text.binding();
        var wording = text.wording();
        return new ClauseTextView(
                text.id(),
                text.clause(),
                wording.language(),
                wording.form(),
                wording.text(),
                binding.slug(),
                binding.validFrom(),
                binding.validTo(),
                wording.source(),
                text.supersedes().orElse(null),
                text.recordedAt());
    }
}
