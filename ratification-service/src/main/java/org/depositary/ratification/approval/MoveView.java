package org.depositary.ratification.approval;

import java.util.List;
import java.util.UUID;
import org.depositary.ratification.procedure.NextStep;
import org.depositary.ratification.procedure.Reading;
import org.depositary.ratification.procedure.Stage;
import org.depositary.ratification.procedure.store.FollowedProcedure;
import org.depositary.ratification.procedure.template.StepChange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What differs for an approval that was moved to another version of its procedure. */
@Schema(name = "ApprovalMove", description = "What differs for an approval that follows another version now.")
public record MoveView(
        UUID approval,
        ApprovalView.FollowedVersion from,
        ApprovalView.FollowedVersion to,

        @Schema(description = "The steps that differ between the versions.")
        List<StepChange> steps,

        @Schema(
                description = "Steps that are recorded and that the version moved to does not have; the records stay.",
                examples = "[\"second_reading\"]")
        List<String> recordedWithoutStep,

        @Schema(examples = "FIRST_CHAMBER") Stage stageBefore,
        @Schema(examples = "COMMITTEE") Stage stageAfter,

        @Schema(description = "What must, then what may happen next, by the version moved to.")
        List<NextStep> next) {

    static MoveView of(ApprovalFile before, Reading read, ApprovalFile now, Reading readNow) {
        var from = before.procedure().orElseThrow();
        var to = now.procedure().orElseThrow();
        return new MoveView(
                before.head().id(),
                ApprovalView.FollowedVersion.of(from),
                ApprovalView.FollowedVersion.of(to),
                StepChange.between(from.procedure().template(), to.procedure().template()),
                recordedWithoutStep(now, to),
                read.stage(),
                readNow.stage(),
                readNow.next());
    }

    private static List<String> recordedWithoutStep(ApprovalFile now, FollowedProcedure to) {
        return now.standing().stream()
                .map(Occurrence::step)
                .distinct()
                .filter(step -> to.procedure().step(step).isEmpty())
                .toList();
    }
}
