package org.depositary.ratification.approval.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.depositary.kit.read.AsOfParameters;
import org.depositary.ratification.approval.CaseDeadlines;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The deadlines of one approval. */
@Path("/api/v1/approvals/{approval}/deadlines")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Approvals")
class ApprovalDeadlineResource {

    private final CaseDeadlines deadlines;
    private final CaseReads reads;

    ApprovalDeadlineResource(CaseDeadlines deadlines, CaseReads reads) {
        this.deadlines = deadlines;
        this.reads = reads;
    }

    @GET
    @Operation(
            operationId = "listApprovalDeadlines",
            summary = "Read the deadlines of an approval",
            description =
                    "Each period that the law sets for a step: what set it going, until when it runs on the known calendar,"
                            + " and what became of it. Where the calendar ends nothing is guessed.")
    @APIResponse(
            responseCode = "200",
            description = "The deadlines.",
            content = @Content(schema = @Schema(implementation = ApprovalDeadlines.class)))
    public Response deadlines(
            @RestPath @Parameter(description = ApprovalResource.APPROVAL) UUID approval,
            @BeanParam AsOfParameters asOf) {
        return reads.answer(asOf, at -> deadlines.of(approval, at), ApprovalDeadlines::of);
    }
}
