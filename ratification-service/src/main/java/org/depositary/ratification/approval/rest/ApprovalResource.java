package org.depositary.ratification.approval.rest;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.depositary.kit.identity.Roles;
import org.depositary.kit.paging.ListParameters;
import org.depositary.kit.read.AsOfParameters;
import org.depositary.kit.read.Reads;
import org.depositary.kit.write.Writes;
import org.depositary.ratification.approval.ApprovalFilter;
import org.depositary.ratification.approval.ApprovalRequest;
import org.depositary.ratification.approval.ApprovalView;
import org.depositary.ratification.approval.Approvals;
import org.depositary.ratification.approval.CaseSteps;
import org.depositary.ratification.approval.DetermineTerms;
import org.depositary.ratification.approval.OpenApproval;
import org.depositary.ratification.approval.TermsRequest;
import org.depositary.ratification.instrument.KnownParticipant;
import org.depositary.ratification.procedure.Stage;
import org.depositary.rules.Track;
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

/** Approvals: listed, read, opened. */
@Path("/api/v1/approvals")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Approvals", description = "How far each participant has got in approving an instrument.")
class ApprovalResource {

    static final String APPROVAL = "The approval's id.";

    private final Approvals approvals;
    private final OpenApproval open;
    private final DetermineTerms determine;
    private final Reads reads;
    private final Writes writes;
    private final CaseReads cases;

    ApprovalResource(
            Approvals approvals,
            OpenApproval open,
            DetermineTerms determine,
            Reads reads,
            Writes writes,
            CaseReads cases) {
        this.approvals = approvals;
        this.open = open;
        this.determine = determine;
        this.reads = reads;
        this.writes = writes;
        this.cases = cases;
    }

    @GET
    @Operation(
            operationId = "listApprovals",
            summary = "List approvals",
            description =
                    "Approvals with where they stand, what happened last and what comes next, a page at a time. `stage`,"
                            + " `deadlineBefore` and `updatedSince` mean today; with another `asAt` or `knownAt` they need `instrument` or"
                            + " `participant`.")
    @APIResponse(
            responseCode = "200",
            description = "A page of approvals.",
            content = @Content(schema = @Schema(implementation = ApprovalList.class)))
    @APIResponse(responseCode = "422", description = "What is asked for is searched as it stands today only.")
    public Response list(@BeanParam Wanted wanted, @BeanParam ListParameters page, @BeanParam AsOfParameters asOf) {
        var filter = wanted.read();
        return reads.as(
                asOf,
                at -> page.answer(
                        cursor -> ApprovalList.of(approvals.page(filter, cursor, at), at), ApprovalList::page));
    }

    /** Which approvals a list wants. */
    public static class Wanted {

        @RestQuery
        @Parameter(description = "Instruments by slug or id, by comma.", example = "trilateral-declaration-2026")
        @Nullable
        String instrument;

        @RestQuery
        @Parameter(description = "Participants, by comma.", example = "FR,GB")
        @Nullable
        String participant;

        @RestQuery
        @Parameter(description = "Tracks, by comma.", example = "FORCE_DEPLOYMENT")
        @Nullable
        String track;

        @RestQuery
        @Parameter(description = "Stages, by comma.", example = "SUBMITTED,COMMITTEE")
        @Nullable
        String stage;

        @RestQuery
        @Parameter(description = "Only those whose next deadline ends before this day.", example = "2026-07-01")
        @Nullable
        LocalDate deadlineBefore;

        @RestQuery
        @Parameter(description = "Only what changed after this instant.", example = "2026-01-06T12:00:00Z")
        @Nullable
        Instant updatedSince;

        ApprovalFilter read() {
            return new ApprovalFilter(
                    names(instrument),
                    KnownParticipant.several(participant),
                    ListParameters.several("track", track, Track.class),
                    ListParameters.several("stage", stage, Stage.class),
                    Optional.ofNullable(deadlineBefore),
                    Optional.ofNullable(updatedSince));
        }

        static Set<String> names(@Nullable String several) {
            return several == null
                    ? Set.of()
                    : Arrays.stream(several.split(","))
                            .map(name -> name.strip().toLowerCase(Locale.ROOT))
                            .collect(toUnmodifiableSet());
        }
    }

    @GET
    @Path("{approval}")
    @Operation(
            operationId = "getApproval",
            summary = "Read an approval",
            description = "Where an approval stands on a day, since when, what comes next, and why.")
    @APIResponse(
            responseCode = "200",
            description = "The approval.",
            content = @Content(schema = @Schema(implementation = ApprovalView.class)))
    public Response one(@RestPath @Parameter(description = APPROVAL) UUID approval, @BeanParam AsOfParameters asOf) {
        return cases.answer(asOf, at -> approvals.one(approval, at));
    }

    @GET
    @Path("{approval}/steps")
    @Operation(
            operationId = "listApprovalSteps",
            summary = "Read the steps of an approval",
            description = "Each step of the procedure: whether it must or may happen, what became of it, and why.")
    @APIResponse(
            responseCode = "200",
            description = "The steps.",
            content = @Content(schema = @Schema(implementation = CaseSteps.class)))
    public Response steps(@RestPath @Parameter(description = APPROVAL) UUID approval, @BeanParam AsOfParameters asOf) {
        return cases.answer(asOf, at -> approvals.steps(approval, at));
    }

    @POST
    @RolesAllowed(Roles.DEPOSITARY)
    @SecurityRequirement(name = "keycloak")
    @Operation(
            operationId = "openApproval",
            summary = "Open an approval",
            description = "Opens an approval; its steps are recorded by the participant's own legal officers.")
    @APIResponse(
            responseCode = "201",
            description = "Opened.",
            content = @Content(schema = @Schema(implementation = ApprovalView.class)))
    @APIResponse(responseCode = "409", description = "An approval of that kind is open, or the id is taken.")
    public Response open(@Valid @NotNull ApprovalRequest approval) {
        return writes.carryOut(open.open(approval));
    }

    @PUT
    @Path("{approval}")
    @RolesAllowed({Roles.DEPOSITARY, Roles.LEGAL_OFFICER})
    @SecurityRequirement(name = "keycloak")
    @Operation(
            operationId = "determineApproval",
            summary = "Determine what internal law asks",
            description =
                    "Replaces what is told of the requirement: what is asked, by which norm, determined by whom and why."
                            + " By a legal officer of the participant, or by the depositary.")
    @APIResponse(
            responseCode = "200",
            description = "The approval as it stands now.",
            content = @Content(schema = @Schema(implementation = ApprovalView.class)))
    @APIResponse(responseCode = "428", description = "If-Match with the approval's ETag is needed.")
    public Response determine(
            @RestPath @Parameter(description = APPROVAL) UUID approval, @Valid @NotNull TermsRequest terms) {
        return writes.carryOut(determine.determine(approval, terms));
    }
}
