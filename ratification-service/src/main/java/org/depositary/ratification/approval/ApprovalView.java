package org.depositary.ratification.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.depositary.kit.fact.Source;
import org.depositary.kit.time.AsOf;
import org.depositary.kit.time.PartialDate;
import org.depositary.ratification.procedure.Explanation;
import org.depositary.ratification.procedure.NextStep;
import org.depositary.ratification.procedure.Reading;
import org.depositary.ratification.procedure.Requirement;
import org.depositary.ratification.procedure.Stage;
import org.depositary.ratification.procedure.store.FollowedProcedure;
import org.depositary.rules.Track;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An approval as a reader sees it on a day. */
@Schema(name = "Approval", description = "How far a participant has got in approving an instrument, and why.")
public record ApprovalView(
        UUID id,

        @Schema(examples = "trilateral-declaration-2026") String instrument,

        @Schema(examples = "UA") String participant,
        Track track,
        @Nullable String subject,
        Requirement requirement,

        @Schema(description = "The norm that asks it.", examples = "Constitution, art. 85(1)(23)") @Nullable
        String basis,

        @Schema(description = "Who determined what it asks.", examples = "Ministry of Justice") @Nullable
        String decidedBy,

        @Nullable String note,
        @Nullable FollowedVersion procedure,

        @Schema(examples = "SUBMITTED") Stage stage,

        @Schema(description = "The stages of the bodies that act side by side.", examples = "[\"SUBMITTED\"]")
        List<Stage> stages,

        @Schema(description = "The name of the step that makes the stage.", examples = "Submission for approval")
        @Nullable
        String nationalStage,

        @Schema(description = "The day of the step that brought it there.") @Nullable
        LocalDate since,

        @Schema(description = "What happened last.") @Nullable
        Latest latest,

        @Schema(description = "What must, then what may happen next, and who acts.")
        List<NextStep> next,

        @Schema(description = "The deadline that ends next.") @Nullable
        NextDeadline nextDeadline,

        @Schema(description = "The conditions of the consent that are open.")
        List<OpenCondition> openConditions,

        @Schema(description = "Whether the case takes corrections only.", examples = "false")
        boolean concluded,

        Attempts attempts,
        Explanation explanation,

        @Schema(description = "Where what internal law asks is known from.")
        Source source,

        @Schema(description = "When what it rests on was last changed.")
        Instant changedAt,

        @Schema(description = "The first day on which this would be another answer if nothing more were recorded.")
        @Nullable
        LocalDate holdsUntil,

        @Schema(description = "What derived the stage from the facts.", examples = "procedure-engine/1")
        String computedBy,

        @Schema(description = "The day asked about.") LocalDate asAt,
        @Nullable Instant knownAt) {

    private static final String ENGINE = "procedure-engine/1";

    /** The version of a procedure that a case follows. */
    @Schema(description = "The version of a procedure that a case follows.")
    public record FollowedVersion(
            @Schema(examples = "ua-foreign-forces") String id,
            @Schema(examples = "1") int version) {

        static FollowedVersion of(FollowedProcedure followed) {
            return new FollowedVersion(followed.name(), followed.version());
        }
    }

    /** What happened last in a case. */
    @Schema(description = "What happened last in a case.")
    public record Latest(@Schema(examples = "table") String step, PartialDate occurredOn) {}

    /** The attempts before and after this one. */
    @Schema(description = "The attempts before and after this one.")
    public record Attempts(
            @Schema(description = "The concluded approval that this attempt follows.") @Nullable
            UUID follows,

            @Schema(description = "The attempt that followed this one.") @Nullable
            UUID followedBy) {

        static Attempts of(ApprovalFile file) {
            return new Attempts(
                    file.head().follows().orElse(null), file.followedBy().orElse(null));
        }
    }

    /** A condition of the consent that is open, as far as a list tells it. */
    @Schema(description = "A condition of the consent that is open.")
    public record OpenCondition(
            UUID id,
            ConditionKind kind,
            DueBefore dueBefore,
            @Nullable LocalDate dueOn) {

        static OpenCondition of(ConsentCondition condition) {
            var details = condition.details();
            return new OpenCondition(condition.id(), details.kind(), details.dueBefore(), details.dueOn());
        }
    }

    static ApprovalView of(ApprovalFile file, AsOf asOf) {
        return of(file, asOf, file.read(asOf.asAt()), file.deadlines(asOf.asAt()));
    }

    private static ApprovalView of(ApprovalFile file, AsOf asOf, Reading reading, Deadlines deadlines) {
        return new ApprovalView(
                file.head().id(),
                file.head().instrument().slug(),
                file.head().participant(),
                file.head().track(),
                file.head().subject().orElse(null),
                file.terms().requirement(),
                file.terms().basis(),
                file.terms().decidedBy(),
                file.terms().note(),
                file.procedure().map(FollowedVersion::of).orElse(null),
                reading.stage(),
                reading.stages(),
                reading.nationalStage().orElse(null),
                reading.since().orElse(null),
                latest(file, asOf),
                reading.next(),
                deadlines.next().map(NextDeadline::of).orElse(null),
                openConditions(file, asOf),
                reading.concluded(),
                Attempts.of(file),
                reading.explanation(),
                file.terms().source(),
                file.changedAt(),
                deadlines.holdsUntil(reading.holdsUntil()).orElse(null),
                ENGINE,
                asOf.asAt(),
                asOf.knownAt().orElse(null));
    }

    /** Whether its next deadline ends before {@code day}. */
    boolean hasDeadlineBefore(LocalDate day) {
        return nextDeadline != null
                && nextDeadline.endsOn() != null
                && nextDeadline.endsOn().isBefore(day);
    }

    private static List<OpenCondition> openConditions(ApprovalFile file, AsOf asOf) {
        return file.recorded().conditions().open(asOf.asAt()).stream()
                .map(OpenCondition::of)
                .toList();
    }

    private static @Nullable Latest latest(ApprovalFile file, AsOf asOf) {
        return file.latest(asOf.asAt())
                .flatMap(occurrence -> occurrence.occurredOn().map(day -> new Latest(occurrence.step(), day)))
                .orElse(null);
    }
}
