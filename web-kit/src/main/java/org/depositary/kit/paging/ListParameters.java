package org.depositary.kit.paging;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.depositary.kit.problem.Malformed;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * What every list is asked with, and how it is answered: a page, and a link to the next (RFC 8288).
 *
 * <p>The answer varies by the client's languages; whoever writes it picks them.
 */
public class ListParameters {

    /**
     * Nor are the two axes of time: an answer says which instant was really used, and its cursor is good for that; nor is the
     * form.
     */
    private static final Set<String> NOT_FILTERS = Set.of("cursor", "limit", "asAt", "knownAt", "format");

    @RestQuery
    @Parameter(description = "Where the page begins: `page.next` of the page before.")
    @Nullable
    String cursor;

    @RestQuery
    @Parameter(description = "How many items at most, 1 to 200; 50 unless given.", example = "50")
    @Nullable
    Integer limit;

    @RestHeader(HttpHeaders.ACCEPT_LANGUAGE)
    @Parameter(
            description = "Languages, best first: each text comes in one. Without it, in all there are.",
            example = "fr, en;q=0.5")
    @Nullable
    String languages;

    @Context
    @SuppressWarnings("NullAway.Init")
    UriInfo uri;

    /** Answers with the list that {@code reading} finds from where the client wants it. */
    public <L> Response answer(Function<Cursor, L> reading, Function<L, Page> page) {
        var list = reading.apply(Cursor.parse(cursor, limit, filters()));
        var response = Response.ok(list, MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        var next = page.apply(list).next();
        return next == null
                ? response.build()
                : response.header(HttpHeaders.LINK, link(next)).build();
    }

    /** Several values of one filter, by comma; none when it is not asked for. */
    public static <E extends Enum<E>> Set<E> several(String name, @Nullable String values, Class<E> type) {
        if (values == null) {
            return Set.of();
        }
        try {
            return Arrays.stream(values.split(","))
                    .map(value -> Enum.valueOf(type, value.strip()))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IllegalArgumentException e) {
            throw Malformed.part(name, name + " is one or more of " + Arrays.toString(type.getEnumConstants()) + ".");
        }
    }

    /** What the list is asked for besides the page; a cursor is good for this alone. */
    private String filters() {
        return uri.getQueryParameters().entrySet().stream()
                .filter(parameter -> !NOT_FILTERS.contains(parameter.getKey()))
                .map(parameter -> parameter.getKey() + "=" + String.join(",", parameter.getValue()))
                .sorted()
                .collect(Collectors.joining("&"));
    }

    private String link(String next) {
        var address =
                uri.getRequestUriBuilder().replaceQueryParam("cursor", next).build();
        return "<" + address.getRawPath() + "?" + address.getRawQuery() + ">; rel=\"next\"";
    }
}
