package org.depositary.gateway.view;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Where everything stands, and where one participant does. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Views", description = "What a screen needs from all services, in one call.")
public class OverviewResource {

    private final ReadOverview readOverview;
    private final Representation representation;
    private final Clock clock;
    private final UriInfo uri;

    OverviewResource(ReadOverview readOverview, Representation representation, Clock clock, UriInfo uri) {
        this.readOverview = readOverview;
        this.representation = representation;
        this.clock = clock;
        this.uri = uri;
    }

    @GET
    @Path("overview")
    @RunOnVirtualThread
    @Operation(
            operationId = "getOverview",
            summary = "Where everything stands",
            description =
                    "Every instrument with its approvals, by participant, and how many stand at each stage. When a"
                            + " service does not answer, what it would have said is named in `missing` and `partial` is true.")
    @APIResponse(
            responseCode = "200",
            description = "The overview on that day.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OverviewView.class)))
    @APIResponse(responseCode = "304", description = "The answer is the one that If-None-Match names.")
    @APIResponse(responseCode = "422", description = "`knownAt` lies in the future.")
    public Response overview(@BeanParam TimeParameters time) {
        return representation.of(() -> readOverview.read(time.on(clock)), view -> located("/api/v1/overview"));
    }

    @GET
    @Path("participants/{participant}/dossier")
    @RunOnVirtualThread
    @Operation(
            operationId = "getDossier",
            summary = "Where one participant stands",
            description =
                    "All acts and approvals of one participant, with their instruments and the next deadlines. When a"
                            + " service does not answer, what it would have said is named in `missing` and `partial` is true.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier on that day.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DossierView.class)))
    @APIResponse(responseCode = "304", description = "The answer is the one that If-None-Match names.")
    @APIResponse(responseCode = "422", description = "`knownAt` lies in the future.")
    public Response dossier(
            @Parameter(description = "The participant's code.", example = "XA") @RestPath String participant,
            @BeanParam TimeParameters time) {
        return representation.of(
                () -> readOverview.readDossier(participant, time.on(clock)),
                view -> located("/api/v1/participants/" + view.participant() + "/dossier"));
    }

    private String located(String path) {
        var query = uri.getRequestUri().getRawQuery();
        return path + (query == null ? "" : "?" + query);
    }
}
