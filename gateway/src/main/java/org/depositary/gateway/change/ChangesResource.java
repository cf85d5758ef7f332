package org.depositary.gateway.change;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import org.depositary.kit.problem.Malformed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What has changed in both journals. The event stream is answered before a request comes here ({@link EventStreams}). */
@Path("/api/v1/changes")
@Tag(name = "Changes", description = "What has changed, in both journals.")
public class ChangesResource {

    private static final MediaType ATOM = MediaType.APPLICATION_ATOM_XML_TYPE;
    private static final List<Variant> FORMS =
            Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, ATOM).build();

    private final Changes changes;
    private final AtomFeed atom;
    private final Request request;
    private final UriInfo uri;

    ChangesResource(Changes changes, AtomFeed atom, Request request, UriInfo uri) {
        this.changes = changes;
        this.atom = atom;
        this.request = request;
        this.uri = uri;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, MediaType.APPLICATION_ATOM_XML})
    @RunOnVirtualThread
    @Operation(
            operationId = "listChanges",
            summary = "Follow what changes",
            description =
                    "The journals of both services, joined: each keeps its own order, between the two there is none. As a"
                            + " list, page by page; as an Atom feed; as a stream of events that goes on and can be taken up"
                            + " again with `Last-Event-ID`. When a service does not answer, the other's changes go on, and"
                            + " the answer says so.")
    @APIResponse(
            responseCode = "200",
            description = "Changes after the cursor.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ChangesView.class)),
                @Content(mediaType = MediaType.APPLICATION_ATOM_XML, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "503", description = "As many streams are open as there may be.")
    public Response changes(@BeanParam ChangesParameters asked) {
        return isAtom(asked) ? feed(asked) : list(asked);
    }

    private Response list(ChangesParameters asked) {
        var reading = changes.after(asked.from().orElse(Positions.BEGINNING), asked.filter(), asked.most());
        var view = ChangesView.of(reading, asked.most(), changes.silent());
        var next = uri.getRequestUriBuilder()
                .replaceQueryParam("after", view.page().next())
                .build();
        return answer(Response.ok(view, MediaType.APPLICATION_JSON_TYPE))
                .header(HttpHeaders.LINK, "<" + next.getRawPath() + "?" + next.getRawQuery() + ">; rel=\"next\"")
                .build();
    }

    private Response feed(ChangesParameters asked) {
        var found = asked.from()
                .map(from -> changes.after(from, asked.filter(), asked.most()).found().stream()
                        .map(Reading.Found::change)
                        .toList())
                .orElseGet(() -> changes.latest(asked.filter(), asked.most()));
        return answer(Response.ok(atom.of(found, uri.getRequestUri()), ATOM)).build();
    }

    private boolean isAtom(ChangesParameters asked) {
        return switch (asked.format) {
            case null -> ATOM.equals(request.selectVariant(FORMS).getMediaType());
            case "json" -> false;
            case "atom" -> true;
            default -> throw Malformed.part("format", "format is json, atom or events.");
        };
    }

    private static Response.ResponseBuilder answer(Response.ResponseBuilder response) {
        return response.header(HttpHeaders.CACHE_CONTROL, "no-cache").header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }
}
