package org.depositary.declarations.participant.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.depositary.declarations.participant.ChangeTeam;
import org.depositary.declarations.participant.TeamMember;
import org.depositary.declarations.participant.TeamMemberRequest;
import org.depositary.declarations.participant.TeamView;
import org.depositary.declarations.participant.Teams;
import org.depositary.kit.identity.Roles;
import org.depositary.kit.read.Representation;
import org.depositary.kit.write.Writes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Who acts for a participant: told, added and removed by the depositary, and by the lead of that team. */
@Path("/api/v1/participants/{participant}/members")
@RunOnVirtualThread
@RolesAllowed({Roles.DEPOSITARY, Roles.TEAM_LEAD})
@SecurityRequirement(name = "keycloak")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Participants")
class MemberResource {

    private static final String KEY = "The participant's key, in any case.";
    private static final String MEMBER = "The member's id in the realm, or its user name.";

    private final Teams teams;
    private final ChangeTeam change;
    private final Writes writes;
    private final Representation representation;

    MemberResource(Teams teams, ChangeTeam change, Writes writes, Representation representation) {
        this.teams = teams;
        this.change = change;
        this.writes = writes;
        this.representation = representation;
    }

    @GET
    @Operation(
            operationId = "listMembers",
            summary = "List who acts for a participant",
            description = "Those who have this participant in their tokens. A team lead sees its own team only.")
    @APIResponse(
            responseCode = "200",
            description = "The members, and the team's ETag.",
            content = @Content(schema = @Schema(implementation = TeamView.class)))
    public Response list(@RestPath @Parameter(description = KEY, example = "FR") String participant) {
        var found = teams.one(participant);
        return forOne(representation.of(found.version(), found.view()));
    }

    @GET
    @Path("{member}")
    @Operation(
            operationId = "getMember",
            summary = "Read who a member of a team is",
            description = "One of those who act for the participant.")
    @APIResponse(
            responseCode = "200",
            description = "The member, and the team's ETag.",
            content = @Content(schema = @Schema(implementation = TeamMember.class)))
    public Response one(
            @RestPath @Parameter(description = KEY, example = "FR") String participant,
            @RestPath @Parameter(description = MEMBER, example = "officer-fr") String member) {
        var found = teams.member(participant, member);
        return forOne(representation.of(found.version(), found.member()));
    }

    @POST
    @Operation(
            operationId = "addMember",
            summary = "Let somebody act for a participant",
            description =
                    "Somebody the realm knows. It counts from that person's next token on; what the person may do follows"
                            + " from its roles, which are not changed here.")
    @APIResponse(
            responseCode = "201",
            description = "Added.",
            content = @Content(schema = @Schema(implementation = TeamMember.class)))
    @APIResponse(responseCode = "409", description = "The person acts for the participant already.")
    @APIResponse(responseCode = "428", description = "If-Match with the team's ETag is needed.")
    public Response add(
            @RestPath @Parameter(description = KEY, example = "FR") String participant,
            @Valid @NotNull TeamMemberRequest member) {
        return writes.carryOut(change.add(participant, member));
    }

    @DELETE
    @Path("{member}")
    @Operation(
            operationId = "removeMember",
            summary = "Let somebody no longer act for a participant",
            description = "Tokens given before stay good until they run out, which is a quarter of an hour at most.")
    @APIResponse(
            responseCode = "200",
            description = "Removed; those who are left.",
            content = @Content(schema = @Schema(implementation = TeamView.class)))
    @APIResponse(responseCode = "428", description = "If-Match with the team's ETag is needed.")
    public Response remove(
            @RestPath @Parameter(description = KEY, example = "FR") String participant,
            @RestPath @Parameter(description = MEMBER, example = "officer-fr") String member) {
        return writes.carryOut(change.remove(participant, member));
    }

    /** Names of persons are for who asked, and for no store on the way. */
    private static Response forOne(Response answer) {
        answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-store");
        return answer;
    }
}
