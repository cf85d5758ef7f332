package org.depositary.declarations.clause;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.depositary.kit.fact.Source;
import org.depositary.kit.text.MultilingualText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A text of a clause to be recorded: a new version, or the correction of one. */
@Schema(name = "ClauseVersionRequest", description = "A text of a clause: a new version, or the correction of one.")
public record ClauseTextRequest(
        @Schema(examples = "en") @NotBlank String language,

        @Schema(description = "AUTHENTIC unless given.") @Nullable
        TextForm form,

        @NotBlank @Size(max = 100_000) String text,

        @Schema(
                description = "The slug of the amending instrument through which it binds; the original unless given.",
                examples = "example-protocol")
        @Nullable
        String regime,

        @Nullable LocalDate validFrom,

        @Schema(description = "The first day on which it no longer binds.") @Nullable
        LocalDate validTo,

        @Schema(description = "The version that ends on the day on which this one begins.") @Nullable
        UUID follows,

        @Schema(description = "The version it corrects, whose validity it keeps.") @Nullable
        UUID supersedes,

        @Schema(description = "Why it is corrected.") @Nullable @Size(max = 2000)
        String reason,

        @Valid @NotNull Source source) {

    public ClauseTextRequest {
        if (language != null && text != null && !text.isBlank()) {
            requireLanguage(Map.of(language, text));
        }
    }

    private static void requireLanguage(Map<String, String> inLanguage) {
        var sound = new MultilingualText(inLanguage);
        assert sound.byLanguage().size() == 1;
    }

    ClauseText.Wording wording() {
        return new ClauseText.Wording(language, Objects.requireNonNullElse(form, TextForm.AUTHENTIC), text, source);
    }
}
