package org.depositary.ratification.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.depositary.kit.fact.Source;
import org.depositary.kit.fact.Verification;
import org.depositary.kit.time.PartialDate;
import org.depositary.ratification.procedure.Deviation;
import org.depositary.ratification.procedure.graph.CurrentState;
import org.depositary.ratification.procedure.template.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A record in an approval as a reader sees it on a day. */
@Schema(name = "Occurrence", description = "That a step took place, or is to, as it is recorded.")
public record OccurrenceView(
        UUID id,
        UUID approval,
        @Schema(examples = "UA") String participant,
        @Schema(examples = "table") String step,

        @Schema(description = "When it took place; absent where it is planned or the day is unknown.") @Nullable
        PartialDate occurredOn,

        @Schema(description = "The day it is planned for.") @Nullable
        LocalDate scheduledFor,

        @Schema(description = "What it is on the day asked about.", examples = "HAPPENED")
        CurrentState state,

        @Schema(examples = "POSITIVE") Outcome outcome,

        @Schema(description = "The motion by which it came about.") @Nullable
        UUID motion,

        @Schema(description = "The vote that decided it.") @Nullable
        UUID vote,

        @Schema(description = "By how many it prolongs the periods that it prolongs.", examples = "21") @Nullable
        Integer prolongsBy,

        @Nullable String note,
        Source source,

        @Schema(description = "PROVISIONAL until a reviewer of the participant has looked at it.")
        Verification verification,

        @Schema(description = "The record that this one corrects.") @Nullable
        UUID supersedes,

        @Schema(description = "The record that corrects this one.") @Nullable
        UUID supersededBy,

        @Schema(description = "When it was entered.") Instant recordedAt,

        @Schema(description = "Present where the procedure did not foresee it; told to its own team and to auditors.")
        @Nullable
        DeviationView deviation) {

    /** A flag of internal law: what was recorded is not what the procedure foresaw. */
    @Schema(name = "Deviation", description = "What was recorded is not what the procedure foresaw.")
    public record DeviationView(
            @Schema(examples = "PROCEDURE_DEVIATION") String flag,

            @Schema(examples = "“Approval” was recorded out of course. Is not open: “Submission” has not happened.")
            String says) {

        static DeviationView of(Deviation deviation) {
            return new DeviationView(Deviation.FLAG, deviation.says());
        }
    }

    static OccurrenceView of(Occurrence occurrence, ApprovalFile file, LocalDate asAt) {
        return new OccurrenceView(
                occurrence.id(),
                occurrence.approvalCase(),
                occurrence.participant(),
                occurrence.step(),
                occurrence.occurredOn().orElse(null),
                occurrence.scheduledFor().orElse(null),
                occurrence.when().asAt(asAt),
                occurrence.outcome(),
                occurrence.motion().orElse(null),
                occurrence.vote().orElse(null),
                occurrence.prolongsBy().orElse(null),
                occurrence.note(),
                occurrence.source(),
                file.recorded().verification(occurrence),
                occurrence.supersedes().orElse(null),
                file.recorded().successor(occurrence.id()).orElse(null),
                occurrence.recordedAt(),
                null);
    }

    /** The same, for those who may know whether the procedure foresaw it. */
    OccurrenceView flagged(ApprovalFile file, Occurrence occurrence) {
        return new OccurrenceView(
                id,
                approval,
                participant,
                step,
                occurredOn,
                scheduledFor,
                state,
                outcome,
                motion,
                vote,
                prolongsBy,
                note,
                source,
                verification,
                supersedes,
                supersededBy,
                recordedAt,
                file.deviation(occurrence).map(DeviationView::of).orElse(null));
    }
}
