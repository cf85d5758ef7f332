package org.depositary.declarations.clause.rest;

import java.time.LocalDate;
import java.util.List;
import org.depositary.declarations.clause.ClauseHit;
import org.depositary.kit.paging.Page;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of what a search in clauses found, the best first. */
@Schema(description = "A page of what was found, the best first.")
public record ClauseHits(
        List<ClauseHit> items,
        Page page,

        @Schema(description = "The language that was searched.", examples = "uk")
        String language,

        @Schema(
                description =
                        "How its words were found: PostgreSQL's configuration; `simple_unaccented` (words as they are, but"
                                + " for accents) for a language it has none for.",
                examples = "english")
        String configuration,

        LocalDate asAt) {}
