package org.depositary.ratification.action.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.depositary.kit.read.AsOfParameters;
import org.depositary.kit.read.Reads;
import org.depositary.ratification.action.Actions;
import org.depositary.ratification.instrument.Declared;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The participation status of an instrument. */
@Path("/api/v1/instruments/{instrument}/status")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actions")
class StatusResource {

    private final Declared declared;
    private final Actions actions;
    private final Reads reads;

    StatusResource(Declared declared, Actions actions, Reads reads) {
        this.declared = declared;
        this.actions = actions;
        this.reads = reads;
    }

    @GET
    @Operation(
            operationId = "getParticipationStatus",
            summary = "Read who is what towards an instrument",
            description = "The status of every participant that has acted, derived from its acts, with its reason.")
    public StatusTable status(
            @RestPath @Parameter(description = ActionResource.INSTRUMENT, example = ActionResource.EXAMPLE)
                    String instrument,
            @BeanParam AsOfParameters asOf) {
        var about = declared.instrument(instrument);
        return reads.as(asOf, at -> StatusTable.of(actions.statuses(about, at), at));
    }
}
