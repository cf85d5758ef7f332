package org.depositary.ratification.calendar.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.depositary.kit.read.Reads;
import org.depositary.ratification.calendar.Calendars;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Counts a period for anybody; nothing is stored. */
@Path("/api/v1/deadlines/calculations")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Calculators", description = "The engines of the register, for anybody: no login, nothing stored.")
class DeadlineCalculatorResource {

    private final Calendars calendars;
    private final Reads reads;

    DeadlineCalculatorResource(Calendars calendars, Reads reads) {
        this.calendars = calendars;
        this.reads = reads;
    }

    @POST
    @Operation(
            operationId = "calculateDeadline",
            summary = "Count a period",
            description =
                    "When a period begins and ends, or, counted backwards from `target`, when it must begin. Where what is"
                            + " known of the days ends, so does the counting: the answer is then NOT_CALCULABLE.")
    @APIResponse(responseCode = "200", description = "The period, or why it cannot be counted.")
    public DeadlineAnswer calculate(@Valid @NotNull DeadlineRequest deadline) {
        var stored = Optional.ofNullable(deadline.calendar())
                .map(name -> reads.inSnapshot(() -> calendars.named(name, "/calendar")));
        return DeadlineAnswer.of(DeadlineQuestion.of(deadline, stored).answer());
    }
}
