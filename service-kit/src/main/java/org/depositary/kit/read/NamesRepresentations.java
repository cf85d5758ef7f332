package org.depositary.kit.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.Collection;
import java.util.Optional;
import org.depositary.kit.journal.Head;
import org.depositary.kit.text.Languages;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Gives a strong ETag to representations that have no version of their own: lists, and what is derived from many facts.
 *
 * <p>It is that of their bytes. The journal's head would not do: two readers of one head may see different commits, those
 * that have no position yet. Where the answer varies by language, its texts come in the one that the client reads best.
 */
@Singleton
class NamesRepresentations {

    /** Response filters with more come first: the tag is there before others look for it. */
    private static final int EARLY = Priorities.USER + 1000;

    private final ObjectMapper json;

    NamesRepresentations(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter(priority = EARLY)
    public void name(ContainerRequestContext request, ContainerResponseContext response) {
        if (!isNameless(request, response)) {
            return;
        }
        var languages = languages(request, response);
        var body = write(response.getEntity(), languages);
        var tag = Tags.of(body);
        say(languages, response);
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (Tags.name(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatusInfo(Status.NOT_MODIFIED);
            response.setEntity(null);
        } else {
            response.setEntity(body);
        }
    }

    /** A feed is an array, not a representation of anything; a head is another one many times a second. */
    private static boolean isNameless(ContainerRequestContext request, ContainerResponseContext response) {
        return request.getMethod().matches("GET|HEAD")
                && response.getStatusInfo().toEnum() == Status.OK
                && MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType())
                && !response.getHeaders().containsKey(HttpHeaders.ETAG)
                && response.hasEntity()
                && !(response.getEntity() instanceof String)
                && !(response.getEntity() instanceof Collection)
                && !(response.getEntity() instanceof Head);
    }

    /** Those that the client reads, where the answer says that it goes by them. */
    static Optional<Languages> languages(ContainerRequestContext request, ContainerResponseContext response) {
        return String.valueOf(response.getHeaderString(HttpHeaders.VARY)).contains(HttpHeaders.ACCEPT_LANGUAGE)
                ? Languages.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))
                : Optional.empty();
    }

    /** In which languages it was written. */
    static void say(Optional<Languages> written, ContainerResponseContext response) {
        written.map(Languages::given)
                .filter(given -> !given.isEmpty())
                .ifPresent(given -> response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, given));
    }

    private String write(Object view, Optional<Languages> languages) {
        try {
            return json.writer()
                    .withAttribute(Languages.class, languages.orElse(null))
                    .writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
