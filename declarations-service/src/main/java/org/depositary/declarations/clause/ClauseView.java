package org.depositary.declarations.clause;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.depositary.kit.fact.Source;
import org.depositary.kit.text.MultilingualText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A clause with its text and the clauses in it, in their order. */
@Schema(name = "Clause", description = "A clause with its text and the clauses in it, in their order.")
public record ClauseView(
        @Schema(description = "Its work id: stays when it is moved or renumbered.")
        UUID id,

        EId eId,
        ClauseType type,
        @Nullable String number,
        @Nullable MultilingualText heading,
        @Nullable ObligationLevel obligationLevel,

        @Schema(description = "The clauses it refers to.") List<CrossReference> references,
        @Nullable MultilingualText text,

        @Schema(description = "What the text is in each language.", examples = "{\"en\": \"SUMMARY\"}")
        Map<String, TextForm> forms,

        @Schema(description = "How the text in each language binds: through which instrument, since and until when.")
        Map<String, Bound> bound,

        Source source,
        List<ClauseView> children) {

    /** Through which instrument a text binds, since and until when. */
    @Schema(name = "ClauseTextBound", description = "Which version a text is, and how it binds.")
    public record Bound(
            @Schema(description = "The version's id.") UUID version,

            @Schema(description = "The slug of the instrument through which it binds.", examples = "example-protocol")
            String regime,

            @Nullable LocalDate validFrom,

            @Schema(description = "The first day on which it no longer binds.") @Nullable
            LocalDate validTo) {

        static Bound of(ClauseText text) {
            var binding = text.binding();
            return new Bound(text.id(), binding.slug(), binding.validFrom(), binding.validTo());
        }
    }

    static ClauseView of(ClauseVersion clause, List<ClauseText> texts, List<ClauseView> children) {
        var described = clause.description();
        var inOrder = texts.stream()
                .sorted(Comparator.comparing(ClauseText::language))
                .toList();
        return new ClauseView(
                clause.clause(),
                clause.eId(),
                described.type(),
                described.number(),
                described.heading(),
                described.obligationLevel(),
                described.references(),
                texts.isEmpty()
                        ? null
                        : new MultilingualText(
                                byLanguage(inOrder, text -> text.wording().text())),
                byLanguage(inOrder, text -> text.wording().form()),
                byLanguage(inOrder, Bound::of),
                described.source(),
                children);
    }

    private static <V> Map<String, V> byLanguage(List<ClauseText> texts, Function<ClauseText, V> part) {
        return texts.stream().collect(toMap(ClauseText::language, part, (one, other) -> other, TreeMap::new));
    }
}
