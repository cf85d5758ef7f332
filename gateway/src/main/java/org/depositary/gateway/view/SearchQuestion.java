package org.depositary.gateway.view;

import jakarta.ws.rs.DefaultValue;
import java.time.Clock;
import java.util.regex.Pattern;
import org.depositary.kit.problem.Malformed;
import org.depositary.kit.time.AsOf;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What is searched for, as a reader wrote it. */
public class SearchQuestion {

    private static final int LONGEST = 500;
    private static final int MOST = 50;
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}");

    @RestQuery
    @Parameter(required = true, description = "The words.", example = "ceasefire")
    @Nullable
    String q;

    @RestQuery
    @DefaultValue("en")
    @Parameter(description = "The language of the clauses' texts (BCP 47); English unless given.", example = "en")
    @SuppressWarnings("NullAway.Init")
    String lang;

    @RestQuery
    @DefaultValue("10")
    @Parameter(description = "How many of each sort at most, 1 to 50; 10 unless given.", example = "10")
    int limit;

    @RestQuery
    @Parameter(
            description = "The day asked about; today (UTC) unless given.",
            example = "2026-01-06",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String asAt;

    /** The question in form. */
    record Search(String words, String language, int most, AsOf asOf) {}

    Search on(Clock clock) {
        if (q == null || q.isBlank() || q.length() > LONGEST) {
            throw Malformed.part("q", "q is what is searched for: 1 to " + LONGEST + " characters.");
        }
        if (!LANGUAGE.matcher(lang).matches()) {
            throw Malformed.part("lang", "lang is a language: write en or pt-BR.");
        }
        if (limit < 1 || limit > MOST) {
            throw Malformed.part("limit", "limit is between 1 and " + MOST + ".");
        }
        return new Search(q, lang, limit, new AsOfQuestion(asAt, null).on(clock));
    }
}
