package org.depositary.declarations.clause.rest;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.time.LocalDate;
import java.util.Objects;
import org.depositary.declarations.clause.CompareClauses;
import org.depositary.declarations.clause.CompareClauses.Wanted;
import org.depositary.declarations.clause.TextQuery;
import org.depositary.kit.time.AsOf;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which two texts of a clause are compared, as query parameters. */
public class ComparisonParameters {

    @RestQuery
    @Parameter(description = "The day of the first text; `asAt` unless given.", example = "2020-01-01")
    @Nullable
    LocalDate from;

    @RestQuery
    @Parameter(description = "The day of the second text; `asAt` unless given.", example = "2026-01-06")
    @Nullable
    LocalDate to;

    @RestQuery
    @Parameter(description = "The language of the first text; English unless given.", example = "en")
    @Nullable
    String lang;

    @RestQuery
    @Parameter(description = "The language of the second text; that of the first unless given.", example = "fr")
    @Nullable
    String toLang;

    @RestQuery
    @Parameter(description = "Two participants: the texts of the latest regime both have accepted.", example = "FR,DE")
    @Nullable
    String between;

    @RestQuery
    @Parameter(description = "`json` or `html`; what `Accept` asks for unless given.", example = "html")
    @Nullable
    String format;

    @Context
    @SuppressWarnings("NullAway.Init")
    Request request;

    boolean wantsHtml() {
        return Variants.wantsHtml(format, request);
    }

    CompareClauses.Pair read(AsOf asOf) {
        return new CompareClauses.Pair(first(asOf), second(asOf));
    }

    private String language() {
        return Objects.requireNonNullElse(lang, "en");
    }

    private TextQuery text() {
        return TextParameters.between(between);
    }

    private Wanted first(AsOf asOf) {
        return new Wanted(text().in(language()), Objects.requireNonNullElse(from, asOf.asAt()));
    }

    private Wanted second(AsOf asOf) {
        var language = Objects.requireNonNullElse(toLang, language());
        return new Wanted(text().in(language), Objects.requireNonNullElse(to, asOf.asAt()));
    }
}
