package org.depositary.ratification.approval.rest;

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
import org.depositary.ratification.approval.MoveApproval;
import org.depositary.ratification.approval.MoveRequest;
import org.depositary.ratification.approval.MoveView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Approvals moved to another version of the procedure they follow. */
@Path("/api/v1/approvals/{approval}/moves")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Approvals")
class MoveResource {

    private final MoveApproval move;
    private final Writes writes;

    MoveResource(MoveApproval move, Writes writes) {
        this.move = move;
        this.writes = writes;
    }

    @POST
    @RolesAllowed({Roles.LEGAL_OFFICER, Roles.DEPOSITARY})
    @SecurityRequirement(name = "keycloak")
    @Operation(
            operationId = "moveApproval",
            summary = "Move an approval to another version of its procedure",
            description =
                    "A new version of a procedure changes no approval; this does, and reports what differs: the steps,"
                            + " what is recorded of steps that are no more, the stage before and after. With `dryRun=true`"
                            + " the report alone. By a legal officer of the participant, or by the depositary.")
    @APIResponse(
            responseCode = "201",
            description = "Moved; the ETag is the approval's new one.",
            content = @Content(schema = @Schema(implementation = MoveView.class)))
    @APIResponse(responseCode = "409", description = "The case is concluded, or follows that version already.")
    @APIResponse(responseCode = "422", description = "It follows no procedure, or none with such a version.")
    @APIResponse(responseCode = "428", description = "If-Match with the approval's ETag is needed.")
    public Response move(
            @RestPath @Parameter(description = ApprovalResource.APPROVAL) UUID approval,
            @Valid @NotNull MoveRequest move) {
        return writes.carryOut(this.move.move(approval, move));
    }
}
