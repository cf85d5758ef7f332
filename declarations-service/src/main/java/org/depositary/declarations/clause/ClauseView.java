package org.depositary.declarations.clause;

import java.util.List;
import java.util.Map;
import java.util.UUID;
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
        @Nullable MultilingualText text,

        @Schema(description = "What the text is in each language.", examples = "{\"en\": \"SUMMARY\"}")
        Map<String, TextForm> forms,

        Source source,
        List<ClauseView> children) {}
