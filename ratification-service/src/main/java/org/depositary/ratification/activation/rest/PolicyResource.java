package org.depositary.ratification.activation.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.depositary.kit.identity.Roles;
import org.depositary.kit.read.AsOfParameters;
import org.depositary.kit.read.Reads;
import org.depositary.kit.read.Representation;
import org.depositary.kit.write.Writes;
import org.depositary.ratification.activation.DescribePolicy;
import org.depositary.ratification.activation.PolicyDescription;
import org.depositary.ratification.instrument.Declared;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Who may determine what under an instrument. */
@Path("/api/v1/instruments/{instrument}/determination-policy")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Activation")
class PolicyResource {

    private final Declared declared;
    private final DescribePolicy policy;
    private final Reads reads;
    private final Writes writes;
    private final Representation representation;

    PolicyResource(
            Declared declared, DescribePolicy policy, Reads reads, Writes writes, Representation representation) {
        this.declared = declared;
        this.policy = policy;
        this.reads = reads;
        this.writes = writes;
        this.representation = representation;
    }

    @GET
    @Operation(
            operationId = "getDeterminationPolicy",
            summary = "Read who may determine what under an instrument",
            description = "Without rules where nobody has said so; then determinations are recorded and flagged.")
    @APIResponse(
            responseCode = "200",
            description = "The policy.",
            content = @Content(schema = @Schema(implementation = PolicyDescription.class)))
    public Response read(
            @RestPath @Parameter(description = ReadinessResource.INSTRUMENT, example = ReadinessResource.EXAMPLE)
                    String instrument,
            @BeanParam AsOfParameters asOf) {
        var about = declared.instrument(instrument);
        return reads.as(asOf, at -> {
            var found = policy.read(about, at);
            return representation.of(found.version(), found.description());
        });
    }

    @PUT
    @RolesAllowed(Roles.DEPOSITARY)
    @SecurityRequirement(name = "keycloak")
    @Operation(
            operationId = "putDeterminationPolicy",
            summary = "Say who may determine what under an instrument",
            description =
                    "The whole of it, in the place of what stands; the ETag of an instrument without a policy is \"0\".")
    @APIResponse(
            responseCode = "200",
            description = "The policy as it stands now.",
            content = @Content(schema = @Schema(implementation = PolicyDescription.class)))
    @APIResponse(responseCode = "422", description = "Somebody named is not in the register.")
    @APIResponse(responseCode = "428", description = "If-Match with the policy's ETag is needed.")
    public Response describe(
            @RestPath @Parameter(description = ReadinessResource.INSTRUMENT, example = ReadinessResource.EXAMPLE)
                    String instrument,
            @Valid @NotNull PolicyDescription description) {
        return writes.carryOut(policy.describe(instrument, description));
    }
}
