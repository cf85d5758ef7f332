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
import org.depositary.ratification.approval.RecordInCase;
import org.depositary.ratification.approval.VoteRequest;
import org.depositary.ratification.approval.VoteView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Votes in an approval: listed, read, recorded; never deleted. */
@Path("/api/v1/approvals/{approval}/votes")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Approvals")
class VoteResource {

    private final CaseRecords records;
    private final RecordInCase record;
    private final CaseReads reads;
    private final Writes writes;

    VoteResource(CaseRecords records, RecordInCase record, CaseReads reads, Writes writes) {
        this.records = records;
        this.record = record;
        this.reads = reads;
        this.writes = writes;
    }

    @GET
    @Operation(
            operationId = "listVotes",
            summary = "List the votes in an approval",
            description = "What was counted, what it comes to and what was declared; the ETag is the approval's.")
    @APIResponse(
            responseCode = "200",
            description = "The votes that stand.",
            content = @Content(schema = @Schema(implementation = VoteList.class)))
    public Response list(
            @RestPath @Parameter(description = ApprovalResource.APPROVAL) UUID approval,
            @BeanParam AsOfParameters asOf) {
        return reads.answer(asOf, at -> records.votes(approval, at), VoteList::of);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getVote",
            summary = "Read a record of a vote",
            description = "One record, also one that was corrected or retracted; it then names its successor.")
    @APIResponse(
            responseCode = "200",
            description = "The record.",
            content = @Content(schema = @Schema(implementation = VoteView.class)))
    public Response one(
            @RestPath @Parameter(description = ApprovalResource.APPROVAL) UUID approval,
            @RestPath @Parameter(description = "The record's id.") UUID id,
            @BeanParam AsOfParameters asOf) {
        return reads.answer(asOf, at -> records.vote(approval, id, at));
    }

    @POST
    @RolesAllowed(Roles.LEGAL_OFFICER)
    @SecurityRequirement(name = "keycloak")
    @Operation(
            operationId = "recordVote",
            summary = "Record a vote",
            description =
                    "Records what was counted, judged by the step's majority or the rule that is told. The result is computed;"
                            + " a declared one is kept beside it, and a difference is answered as a warning.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; the ETag is the approval's new one.",
            content = @Content(schema = @Schema(implementation = VoteView.class)))
    @APIResponse(responseCode = "409", description = "What is corrected was corrected before.")
    @APIResponse(
            responseCode = "422",
            description = "The numbers cannot be those of a vote in that body, or no rule is known.")
    @APIResponse(responseCode = "428", description = "If-Match with the approval's ETag is needed.")
    public Response record(
            @RestPath @Parameter(description = ApprovalResource.APPROVAL) UUID approval,
            @Valid @NotNull VoteRequest vote) {
        return writes.carryOut(record.vote(approval, vote));
    }
}
