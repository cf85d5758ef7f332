package org.depositary.declarations.clause.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Objects;
import org.depositary.declarations.clause.SearchClauses;
import org.depositary.kit.paging.ListParameters;
import org.depositary.kit.read.Reads;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The clauses of all instruments, searched by their words. */
@Path("/api/v1/clauses")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clauses")
class ClauseSearchResource {

    private final SearchClauses search;
    private final Reads reads;

    ClauseSearchResource(SearchClauses search, Reads reads) {
        this.search = search;
        this.reads = reads;
    }

    @GET
    @Operation(
            operationId = "searchClauses",
            summary = "Search the clauses of all instruments",
            description =
                    "Finds texts of clauses by their words, in one language, the best first, with what was found marked"
                            + " in passages. Words in quotes stand together, a minus excludes, `or` is or.")
    @APIResponse(
            responseCode = "200",
            description = "A page of what was found.",
            content = @Content(schema = @Schema(implementation = ClauseHits.class)))
    public Response search(
            @RestQuery
                    @NotBlank
                    @Size(max = 500)
                    @Parameter(description = "The words.", example = "ceasefire")
                    @Nullable
                    String q,
            @RestQuery
                    @Size(max = 35)
                    @Parameter(description = "The language (BCP 47); English unless given.", example = "en")
                    @Nullable
                    String lang,
            @RestQuery
                    @Parameter(
                            description = "The day on which the texts bind; today (UTC) unless given.",
                            example = "2026-01-06")
                    @Nullable
                    LocalDate asAt,
            @BeanParam ListParameters page) {
        var language = Objects.requireNonNullElse(lang, "en");
        var query = new SearchClauses.Query(
                Objects.requireNonNull(q), language, Objects.requireNonNullElseGet(asAt, reads::today));
        return reads.inSnapshot(() -> page.answer(
                cursor -> {
                    var found = search.page(query, cursor);
                    return new ClauseHits(
                            found.items(), found.page(), language, search.configuration(language), query.day());
                },
                ClauseHits::page));
    }
}
