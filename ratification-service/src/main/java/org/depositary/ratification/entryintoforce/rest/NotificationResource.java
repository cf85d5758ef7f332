package org.depositary.ratification.entryintoforce.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.depositary.kit.read.AsOfParameters;
import org.depositary.kit.read.Reads;
import org.depositary.kit.read.Representation;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.entryintoforce.Notifications;
import org.depositary.ratification.instrument.Declared;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What the depositary has told the participants about the force of an instrument. */
@Path("/api/v1/instruments/{instrument}/notifications")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actions")
class NotificationResource {

    private final Declared declared;
    private final Notifications notifications;
    private final Reads reads;
    private final Representation representation;

    NotificationResource(Declared declared, Notifications notifications, Reads reads, Representation representation) {
        this.declared = declared;
        this.notifications = notifications;
        this.reads = reads;
        this.representation = representation;
    }

    /** All of them. */
    @Schema(name = "DepositaryNotificationList", description = "What the depositary told, in that order.")
    public record NotificationList(
            List<Notifications.Told> items,
            LocalDate asAt,
            @Nullable Instant knownAt) {

        static NotificationList of(List<Notifications.Told> items, AsOf asOf) {
            return new NotificationList(items, asOf.asAt(), asOf.knownAt().orElse(null));
        }
    }

    @GET
    @Operation(
            operationId = "listNotifications",
            summary = "Read what the depositary told about the force of an instrument",
            description =
                    "That the condition was met, the date fixed, the instrument in force, and for whom: each told once"
                            + " when it had become true, and as it was said [VCLT 77(1)(e), (f)]. The feed has them too.")
    @APIResponse(
            responseCode = "200",
            description = "What was told.",
            content = @Content(schema = @Schema(implementation = NotificationList.class)))
    public Response list(
            @RestPath
                    @Parameter(
                            description = "The instrument's slug, in any case, or its id.",
                            example = "trilateral-declaration-2026")
                    String instrument,
            @BeanParam AsOfParameters asOf) {
        var about = declared.instrument(instrument);
        return reads.as(
                asOf, at -> representation.derived(at, NotificationList.of(notifications.about(about, at), at)));
    }
}
