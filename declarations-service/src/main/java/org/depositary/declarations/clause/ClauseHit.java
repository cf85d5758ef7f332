package org.depositary.declarations.clause;

import java.util.List;
import java.util.UUID;
import org.depositary.kit.text.MultilingualText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A text of a clause in which what was searched for is found. */
@Schema(description = "A text of a clause in which what was searched for is found.")
public record ClauseHit(
        @Schema(description = "The instrument's slug.", examples = "paris-declaration-2026")
        String instrument,

        @Schema(description = "The clause's work id.") UUID clause,

        EId eId,
        @Nullable String number,
        @Nullable MultilingualText heading,

        @Schema(description = "The version of the text that was found.")
        UUID version,

        @Schema(examples = "en") String language,
        TextForm form,

        @Schema(description = "The slug of the instrument through which it binds.", examples = "example-protocol")
        String regime,

        @Schema(
                description = "Passages as HTML: escaped, what was found in <mark>.",
                examples = "[\"a <mark>ceasefire</mark> has taken effect\"]")
        List<String> passages) {}
