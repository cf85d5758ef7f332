package org.depositary.gateway.view;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where the words are found: in the names of instruments and participants, and in the texts of clauses. */
@Schema(name = "Findings", description = "Where the words are found, the best of each sort first.")
public record SearchView(
        @Schema(description = "What was searched for.", examples = "ceasefire")
        String q,

        @Schema(description = "The day this is about.", examples = "2026-01-06")
        LocalDate asAt,

        @Schema(description = "The language whose texts of clauses were searched.", examples = "en")
        String language,

        List<FoundInstrument> instruments,
        List<FoundClause> clauses,
        List<FoundParticipant> participants,

        @Schema(description = "Whether a part is missing; `missing` says which.")
        boolean partial,

        @Schema(description = "What this answer lacks and why; absent when it is whole.") @Nullable
        List<MissingPart> missing)
        implements Composite {

    static SearchView of(SearchQuestion.Search search, AsKnown<SearchParts> known) {
        var parts = known.parts();
        var words = Words.of(search.words());
        var missing = parts.missing();
        return new SearchView(
                search.words(),
                known.asOf().asAt(),
                search.language(),
                FoundInstrument.among(Part.items(parts.instruments()), words, search.most()),
                parts.clauses().found().stream()
                        .flatMap(List::stream)
                        .map(FoundClause::of)
                        .toList(),
                FoundParticipant.among(Part.items(parts.participants()), words, search.most()),
                !missing.isEmpty(),
                missing.isEmpty() ? null : missing);
    }
}
