package org.depositary.ratification.approval.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.depositary.kit.identity.Roles;
import org.depositary.kit.read.AsOfParameters;
import org.depositary.kit.write.Writes;
import org.depositary.ratification.approval.CaseRecords;
import org.depositary.ratification.approval.MotionRequest;
import org.depositary.ratification.approval.MotionView;
import org.depositary.ratification.approval.RecordInCase;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Motions in an approval: listed, read, recorded; never deleted. */
@Path("/api/v1/approvals/{approval}/motions")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Approvals")
class MotionResource {

    private final CaseRecords records;
    private final RecordInCase record;
    private final CaseReads reads;
    private final Writes writes;

    MotionResource(CaseRecords records, RecordInCase record, CaseReads reads, Writes writes) {
        this.records = records;
        this.record = record;
        this.reads = reads;
        this.writes = writes;
    }

    @GET
    @Operation(
            operationId = "listMotions",
            summary = "List the motions in an approval",
            description = "The motions that stand and what had become of each; the ETag is the approval's.")
    @APIResponse(
            responseCode = "200",
            description = "The motions that stand.",
            content = @Content(schema = @Schema(implementation = MotionList.class)))
    public Response list(
            @RestPath @Parameter(description = ApprovalResource.APPROVAL) UUID approval,
            @BeanParam AsOfParameters asOf) {
        return reads.answer(asOf, at -> records.motions(approval, at), MotionList::of);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getMotion",
            summary = "Read a record of a motion",
            description = "One record, also one that was corrected or retracted; it then names its successor.")
    @APIResponse(
            responseCode = "200",
            description = "The record.",
            content = @Content(schema = @Schema(implementation = MotionView.class)))
    public Response one(
            @RestPath @Parameter(description = ApprovalResource.APPROVAL) UUID approval,
            @RestPath @Parameter(description = "The record's id.") UUID id,
            @BeanParam AsOfParameters asOf) {
        return reads.answer(asOf, at -> records.motion(approval, id, at));
    }

    @POST
    @RolesAllowed(Roles.LEGAL_OFFICER)
    @SecurityRequirement(name = "keycloak")
    @Operation(
            operationId = "recordMotion",
            summary = "Record a motion or its withdrawal",
            description =
                    "Records that a motion was made or, naming it in `withdraws`, that it was withdrawn; or corrects or"
                            + " retracts such a record.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; the ETag is the approval's new one.",
            content = @Content(schema = @Schema(implementation = MotionView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The case is concluded, or the motion was withdrawn or the record corrected before.")
    @APIResponse(responseCode = "422", description = "It names a motion that does not stand.")
    @APIResponse(responseCode = "428", description = "If-Match with the approval's ETag is needed.")
    public Response record(
            @RestPath @Parameter(description = ApprovalResource.APPROVAL) UUID approval,
            @Valid @NotNull MotionRequest motion) {
        return writes.carryOut(record.motion(approval, motion));
    }
}
