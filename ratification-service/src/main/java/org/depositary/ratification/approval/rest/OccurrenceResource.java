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
import org.depositary.ratification.approval.Approvals;
import org.depositary.ratification.approval.OccurrenceRequest;
import org.depositary.ratification.approval.OccurrenceView;
import org.depositary.ratification.approval.RecordInCase;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What happened in an approval: listed, read, recorded; never deleted. */
@Path("/api/v1/approvals/{approval}/occurrences")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Approvals")
class OccurrenceResource {

    private final Approvals approvals;
    private final RecordInCase record;
    private final Flags flags;
    private final CaseReads reads;
    private final Writes writes;

    OccurrenceResource(Approvals approvals, RecordInCase record, Flags flags, CaseReads reads, Writes writes) {
        this.approvals = approvals;
        this.record = record;
        this.flags = flags;
        this.reads = reads;
        this.writes = writes;
    }

    @GET
    @Operation(
            operationId = "listOccurrences",
            summary = "List what happened in an approval",
            description =
                    "What stands recorded, corrections in the place of what they correct; the ETag is the approval's.")
    @APIResponse(
            responseCode = "200",
            description = "What stands recorded.",
            content = @Content(schema = @Schema(implementation = OccurrenceList.class)))
    @APIResponse(responseCode = "403", description = "Flags of internal law are told to the own team and to auditors.")
    public Response list(
            @RestPath @Parameter(description = ApprovalResource.APPROVAL) UUID approval,
            @RestQuery
                    @Parameter(
                            description = "ALL also tells what the procedure did not foresee, to those who may know.",
                            example = "ALL")
                    Flags.@Nullable Asked flags,
            @BeanParam AsOfParameters asOf) {
        return reads.answer(
                asOf,
                at -> this.flags.told(flags, approvals.occurrences(approval, at, flags != null)),
                OccurrenceList::of);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getOccurrence",
            summary = "Read a record in an approval",
            description = "One record, also one that was corrected; it then names its correction.")
    @APIResponse(
            responseCode = "200",
            description = "The record.",
            content = @Content(schema = @Schema(implementation = OccurrenceView.class)))
    public Response one(
            @RestPath @Parameter(description = ApprovalResource.APPROVAL) UUID approval,
            @RestPath @Parameter(description = "The record's id.") UUID id,
            @BeanParam AsOfParameters asOf) {
        return reads.answer(asOf, at -> approvals.occurrence(approval, id, at));
    }

    @POST
    @RolesAllowed(Roles.LEGAL_OFFICER)
    @SecurityRequirement(name = "keycloak")
    @Operation(
            operationId = "recordOccurrence",
            summary = "Record what happened in an approval",
            description =
                    "Records that a step took place, is planned, or took place on an unknown day; or corrects a record."
                            + " Whatever happened can be recorded: what the procedure did not foresee is answered with"
                            + " `deviation`.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; the ETag is the approval's new one.",
            content = @Content(schema = @Schema(implementation = OccurrenceView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The case is concluded, or what is corrected was corrected before.")
    @APIResponse(responseCode = "428", description = "If-Match with the approval's ETag is needed.")
    public Response record(
            @RestPath @Parameter(description = ApprovalResource.APPROVAL) UUID approval,
            @Valid @NotNull OccurrenceRequest occurrence) {
        return writes.carryOut(record.occurrence(approval, occurrence));
    }
}
