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
import org.depositary.ratification.approval.ConditionRequest;
import org.depositary.ratification.approval.ConditionView;
import org.depositary.ratification.approval.FulfilmentRequest;
import org.depositary.ratification.approval.RecordInCase;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Conditions of a consent: listed, read, recorded, fulfilled; never deleted. */
@Path("/api/v1/approvals/{approval}/conditions")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Approvals")
class ConditionResource {

    private final CaseRecords records;
    private final RecordInCase record;
    private final CaseReads reads;
    private final Writes writes;

    ConditionResource(CaseRecords records, RecordInCase record, CaseReads reads, Writes writes) {
        this.records = records;
        this.record = record;
        this.reads = reads;
        this.writes = writes;
    }

    @GET
    @Operation(
            operationId = "listConditions",
            summary = "List the conditions of an approval",
            description = "The conditions that stand and whether each is fulfilled; the ETag is the approval's.")
    @APIResponse(
            responseCode = "200",
            description = "The conditions that stand.",
            content = @Content(schema = @Schema(implementation = ConditionList.class)))
    public Response list(
            @RestPath @Parameter(description = ApprovalResource.APPROVAL) UUID approval,
            @BeanParam AsOfParameters asOf) {
        return reads.answer(asOf, at -> records.conditions(approval, at), ConditionList::of);
    }

    @GET
    @Path("{condition}")
    @Operation(
            operationId = "getCondition",
            summary = "Read a record of a condition",
            description = "One record, also one that was corrected or retracted; it then names its successor.")
    @APIResponse(
            responseCode = "200",
            description = "The record.",
            content = @Content(schema = @Schema(implementation = ConditionView.class)))
    public Response one(
            @RestPath @Parameter(description = ApprovalResource.APPROVAL) UUID approval,
            @RestPath @Parameter(description = "The record's id.") UUID condition,
            @BeanParam AsOfParameters asOf) {
        return reads.answer(asOf, at -> records.condition(approval, condition, at));
    }

    @POST
    @RolesAllowed(Roles.LEGAL_OFFICER)
    @SecurityRequirement(name = "keycloak")
    @Operation(
            operationId = "recordCondition",
            summary = "Record a condition of the consent",
            description =
                    "Records on what condition consent was given. An open condition never stops a deposit: the deposit is"
                            + " recorded and flagged for the participant's own team.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; the ETag is the approval's new one.",
            content = @Content(schema = @Schema(implementation = ConditionView.class)))
    @APIResponse(responseCode = "409", description = "What is corrected was corrected before.")
    @APIResponse(
            responseCode = "422",
            description = "The condition is due by a day that is not told, or names an unknown step.")
    @APIResponse(responseCode = "428", description = "If-Match with the approval's ETag is needed.")
    public Response record(
            @RestPath @Parameter(description = ApprovalResource.APPROVAL) UUID approval,
            @Valid @NotNull ConditionRequest condition) {
        return writes.carryOut(record.condition(approval, condition));
    }

    @POST
    @Path("{condition}/fulfilments")
    @RolesAllowed(Roles.LEGAL_OFFICER)
    @SecurityRequirement(name = "keycloak")
    @Operation(
            operationId = "recordConditionFulfilment",
            summary = "Record that a condition was fulfilled",
            description =
                    "Records that a condition of the consent was fulfilled, or corrects or retracts such a record; also"
                            + " after the approval was concluded.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; the condition as it stands now. The ETag is the approval's new one.",
            content = @Content(schema = @Schema(implementation = ConditionView.class)))
    @APIResponse(responseCode = "409", description = "The condition was fulfilled already.")
    @APIResponse(responseCode = "428", description = "If-Match with the approval's ETag is needed.")
    public Response fulfil(
            @RestPath @Parameter(description = ApprovalResource.APPROVAL) UUID approval,
            @RestPath @Parameter(description = "The condition's id.") UUID condition,
            @Valid @NotNull FulfilmentRequest fulfilment) {
        return writes.carryOut(record.fulfilment(approval, condition, fulfilment));
    }
}
