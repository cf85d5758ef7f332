package org.depositary.kit.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.depositary.kit.problem.HttpProblems;
import org.depositary.kit.problem.Malformed;
import org.depositary.kit.problem.Problem;
import org.depositary.kit.table.Csv;
import org.depositary.kit.table.ListTable;
import org.depositary.kit.text.Languages;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Gives every list as a table too, to who asks for one; a resource that has a table of its own gives that. */
@Singleton
class GivesTables {

    /** Before a list is named by its bytes as JSON. */
    private static final int EARLIER = Priorities.USER + 2000;

    private static final String ITEMS = "items";
    private static final MediaType CSV = MediaType.valueOf(Csv.MEDIA_TYPE).withCharset("utf-8");

    private final ObjectMapper json;
    private final RoutingContext routing;

    GivesTables(ObjectMapper json, RoutingContext routing) {
        this.json = json;
        this.routing = routing;
    }

    /** After the resource has been found: what is nowhere is not out of form. */
    @ServerRequestFilter
    public void check(UriInfo asked) {
        var format = asked.getQueryParameters().getFirst("format");
        if (format != null && !ChosenForm.FORMATS.contains(format.toLowerCase(Locale.ROOT))) {
            throw Malformed.part("format", "format is one of " + String.join(", ", ChosenForm.FORMATS) + ".");
        }
    }

    @ServerResponseFilter(priority = EARLIER)
    public void give(ResourceInfo resource, ContainerRequestContext request, ContainerResponseContext response) {
        if (items(response.getEntity()).isPresent()) {
            var also = response.getHeaderString(HttpHeaders.VARY);
            response.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT + (also == null ? "" : ", " + also));
        }
        Optional<String> condition = routing.get(ChosenForm.TABLE);
        if (condition == null || response.getStatusInfo().toEnum() != Status.OK || !response.hasEntity()) {
            return;
        }
        if (!hasATable(resource)) {
            asTable(request, response);
        }
        condition.ifPresent(named -> compare(response, named));
    }

    private void asTable(ContainerRequestContext request, ContainerResponseContext response) {
        var items = items(response.getEntity());
        if (items.isEmpty()) {
            refuse(response);
            return;
        }
        var languages = NamesRepresentations.languages(request, response);
        var table = ListTable.of(read(response.getEntity(), languages).path(ITEMS), itemType(items.get()));
        NamesRepresentations.say(languages, response);
        var tag = response.getHeaderString(HttpHeaders.ETAG);
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag == null ? Tags.of(table) : ofTable(tag));
        response.setEntity(table, null, CSV);
    }

    private JsonNode read(Object view, Optional<Languages> languages) {
        try {
            return json.readTree(json.writer()
                    .withAttribute(Languages.class, languages.orElse(null))
                    .writeValueAsBytes(view));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code "17@2026-01-06"} as a table is {@code "17.csv@2026-01-06"}. */
    private static String ofTable(String tag) {
        return tag.replaceFirst("^\"([^@\"]*)", "\"$1.csv");
    }

    private static void compare(ContainerResponseContext response, String condition) {
        var tag = response.getHeaderString(HttpHeaders.ETAG);
        if (tag != null && Tags.name(condition, tag)) {
            response.setStatusInfo(Status.NOT_MODIFIED);
            response.setEntity(null);
        }
    }

    private void refuse(ContainerResponseContext response) {
        response.getHeaders().remove(HttpHeaders.ETAG);
        response.setStatusInfo(Status.NOT_ACCEPTABLE);
        response.setEntity(
                HttpProblems.of(Status.NOT_ACCEPTABLE.getStatusCode())
                        .at(routing.request().path()),
                null,
                MediaType.valueOf(Problem.MEDIA_TYPE));
    }

    /** Such a resource has been asked for its own table, whatever type its answer names. */
    private static boolean hasATable(ResourceInfo resource) {
        var method = resource.getResourceMethod();
        return Stream.<AnnotatedElement>of(method, method.getDeclaringClass())
                .flatMap(part -> Stream.ofNullable(part.getAnnotation(Produces.class)))
                .limit(1)
                .anyMatch(given -> List.of(given.value()).contains(Csv.MEDIA_TYPE));
    }

    /** The part of a list that has its items; nothing else has one of that name. */
    private static Optional<RecordComponent> items(@Nullable Object view) {
        return view instanceof Record
                ? Stream.of(view.getClass().getRecordComponents())
                        .filter(part -> part.getName().equals(ITEMS))
                        .findFirst()
                : Optional.empty();
    }

    private static Class<?> itemType(RecordComponent items) {
        return items.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> type
                ? type
                : Object.class;
    }
}
