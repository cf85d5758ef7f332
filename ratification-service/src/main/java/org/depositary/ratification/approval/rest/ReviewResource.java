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
import org.depositary.ratification.approval.ReviewRequest;
import org.depositary.ratification.approval.ReviewView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Reviews of what was recorded in an approval: listed, read, recorded; never deleted. */
@Path("/api/v1/approvals/{approval}/reviews")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Approvals")
class ReviewResource {

    private final CaseRecords records;
    private final RecordInCase record;
    private final CaseReads reads;
    private final Writes writes;

    ReviewResource(CaseRecords records, RecordInCase record, CaseReads reads, Writes writes) {
        this.records = records;
        this.record = record;
        this.reads = reads;
        this.writes = writes;
    }

    @GET
    @Operation(
            operationId = "listReviews",
            summary = "List the reviews of an approval",
            description = "What reviewers said of the records of this approval; the ETag is the approval's.")
    @APIResponse(
            responseCode = "200",
            description = "The reviews.",
            content = @Content(schema = @Schema(implementation = ReviewList.class)))
    public Response list(
            @RestPath @Parameter(description = ApprovalResource.APPROVAL) UUID approval,
            @BeanParam AsOfParameters asOf) {
        return reads.answer(asOf, at -> records.reviews(approval, at), ReviewList::of);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getReview",
            summary = "Read a review",
            description = "What a reviewer said of a record of this approval.")
    @APIResponse(
            responseCode = "200",
            description = "The review.",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    public Response one(
            @RestPath @Parameter(description = ApprovalResource.APPROVAL) UUID approval,
            @RestPath @Parameter(description = "The review's id.") UUID id,
            @BeanParam AsOfParameters asOf) {
        return reads.answer(asOf, at -> records.review(approval, id, at));
    }

    @POST
    @RolesAllowed(Roles.REVIEWER)
    @SecurityRequirement(name = "keycloak")
    @Operation(
            operationId = "recordReview",
            summary = "Confirm a record of an approval, or send it back",
            description =
                    "A record counts from the moment it is entered, and is PROVISIONAL. A reviewer of the same participant,"
                            + " never who entered it, makes it CONFIRMED, or sends it back: then it is DISPUTED until it is"
                            + " corrected, retracted or confirmed.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; the ETag is the approval's new one.",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    @APIResponse(responseCode = "409", description = "The reviewer entered the record.")
    @APIResponse(responseCode = "422", description = "It names no record that stands in this approval.")
    @APIResponse(responseCode = "428", description = "If-Match with the approval's ETag is needed.")
    public Response record(
            @RestPath @Parameter(description = ApprovalResource.APPROVAL) UUID approval,
            @Valid @NotNull ReviewRequest review) {
        return writes.carryOut(record.review(approval, review));
    }
}
