package org.depositary.gateway.view;

import java.util.List;
import org.depositary.gateway.client.ClauseHit;
import org.depositary.kit.text.MultilingualText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A clause in whose text the words are found. */
@Schema(description = "A clause in whose text the words are found.")
public record FoundClause(
        @Schema(description = "The instrument's slug.", examples = "example-treaty")
        String instrument,

        @Schema(examples = "art_2") String eId,

        @Schema(description = "Absent where the clause has none.", examples = "2") @Nullable
        String number,

        @Schema(description = "Absent where the clause has none.") @Nullable
        MultilingualText heading,

        @Schema(description = "The language of the text.", examples = "en")
        String language,

        @Schema(
                description = "Passages as HTML: escaped, what was found in <mark>.",
                examples = "[\"a <mark>ceasefire</mark> has taken effect\"]")
        List<String> passages) {

    static FoundClause of(ClauseHit hit) {
        return new FoundClause(
                hit.instrument(), hit.eId(), hit.number(), hit.heading(), hit.language(), hit.passages());
    }
}
