package org.depositary.ratification.action.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.depositary.kit.identity.Roles;
import org.depositary.kit.write.Writes;
import org.depositary.ratification.action.ActionRequest;
import org.depositary.ratification.action.ActionView;
import org.depositary.ratification.action.ExaminationRequest;
import org.depositary.ratification.action.ExamineAction;
import org.depositary.ratification.action.RecordAction;
import org.depositary.ratification.action.RetractAction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Treaty actions as they are recorded, announced, corrected, retracted and examined; never edited or deleted. */
@Path("/api/v1/instruments/{instrument}/actions")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Actions")
class ActionRecordingResource {

    private final RecordAction record;
    private final RetractAction retract;
    private final ExamineAction examine;
    private final Writes writes;

    ActionRecordingResource(RecordAction record, RetractAction retract, ExamineAction examine, Writes writes) {
        this.record = record;
        this.retract = retract;
        this.examine = examine;
        this.writes = writes;
    }

    @POST
    @RolesAllowed({Roles.DEPOSITARY, Roles.LEGAL_OFFICER})
    @SecurityRequirement(name = "keycloak")
    @Operation(
            operationId = "recordAction",
            summary = "Record an act",
            description = "The depositary records what a participant did, corrects such a record by naming it in"
                    + " `supersedes`, or retracts it by naming it in `retracts`. What a legal officer sends for its own"
                    + " participant is an announcement: it counts when the depositary has found it in due form. What is"
                    + " merely unforeseen is accepted and flagged; a refusal names the rule and the article.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded, or announced.",
            content = @Content(schema = @Schema(implementation = ActionView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The very act is on record, or what is corrected or retracted was so before.")
    public Response record(
            @RestPath @Parameter(description = ActionResource.INSTRUMENT, example = ActionResource.EXAMPLE)
                    String instrument,
            @Valid @NotNull ActionRequest action) {
        return action.retracts() == null
                ? writes.carryOut(record.record(instrument, action))
                : writes.carryOut(retract.retract(instrument, action));
    }

    @POST
    @Path("{action}/confirmations")
    @RolesAllowed(Roles.DEPOSITARY)
    @SecurityRequirement(name = "keycloak")
    @Operation(
            operationId = "examineAction",
            summary = "Confirm, query or return an announced act",
            description = "The depositary examines whether an announced act is in due and proper form [VCLT 77(1)(d)].")
    @APIResponse(
            responseCode = "201",
            description = "The act as it stands now.",
            content = @Content(schema = @Schema(implementation = ActionView.class)))
    @APIResponse(responseCode = "409", description = "The act is not under examination, or not any more.")
    public Response examine(
            @RestPath @Parameter(description = ActionResource.INSTRUMENT, example = ActionResource.EXAMPLE)
                    String instrument,
            @RestPath @Parameter(description = ActionResource.ACTION) UUID action,
            @Valid @NotNull ExaminationRequest examination) {
        return writes.carryOut(examine.examine(instrument, action, examination));
    }
}
