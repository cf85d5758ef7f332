package org.depositary.ratification.entryintoforce.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.entryintoforce.Force;
import org.depositary.rules.Rule;
import org.depositary.rules.evaluation.Act;
import org.depositary.rules.evaluation.Evaluation;
import org.depositary.rules.evaluation.Truth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether the condition of entry into force is met, what follows for whom, and why. */
@Schema(
        name = "EntryIntoForce",
        description = "Whether the condition of entry into force is met on the day, what follows for whom, and why.")
public record EntryIntoForceView(
        @Schema(description = "Whose force it is, where it is that of an instrument on record.") @Nullable
        String instrument,

        @Schema(description = "The rule its final clauses state.") @Nullable
        Rule rule,

        @Schema(
                description =
                        "Whether the condition is met; UNKNOWN where a date is not exact, or a fact is not known.",
                examples = "FALSE")
        Truth truth,

        LocalDate asAt,
        @Nullable Instant knownAt,
        @Nullable LocalDate metOn,
        @Nullable ForceSpan metBetween,

        @Schema(description = "Once the condition is met; it may lie after `asAt`.") @Nullable
        LocalDate entersIntoForceOn,

        @Nullable ForceSpan entersIntoForceBetween,

        @Schema(description = "Whether it can be met no more because its time is over.")
        boolean lapsed,

        @Schema(description = "The act that met the condition.") @Nullable
        ForceAct decidingAct,

        @Schema(description = "Those that met it, where several share the day.") @Nullable
        List<ForceAct> decidingActs,

        @Nullable ForceProgress progress,
        List<ForceOfParticipant> participants,
        ForceExplanation explanation,
        List<ForceRemark> remarks,

        @Schema(description = "The first day on which the answer differs if nothing more is recorded.") @Nullable
        LocalDate holdsUntil) {

    static EntryIntoForceView of(Evaluation found) {
        return of(null, null, null, found);
    }

    static EntryIntoForceView of(String instrument, Force force, AsOf asOf) {
        return of(instrument, force.rule(), asOf.knownAt().orElse(null), force.evaluation());
    }

    private static EntryIntoForceView of(
            @Nullable String instrument, @Nullable Rule rule, @Nullable Instant knownAt, Evaluation found) {
        List<Act> deciding = found.decidingActs();
        return new EntryIntoForceView(
                instrument,
                rule,
                found.truth(),
                found.asAt(),
                knownAt,
                ForceSpan.day(found.metOn()),
                ForceSpan.between(found.metOn()),
                ForceSpan.day(found.entersIntoForceOn()),
                ForceSpan.between(found.entersIntoForceOn()),
                found.lapsed(),
                deciding.size() == 1 ? ForceAct.of(deciding.getFirst()) : null,
                deciding.size() > 1 ? deciding.stream().map(ForceAct::of).toList() : null,
                found.progress() == null ? null : ForceProgress.of(found.progress()),
                found.participants().stream().map(ForceOfParticipant::of).toList(),
                ForceExplanation.of(found.explanation()),
                found.remarks().stream().map(ForceRemark::of).toList(),
                found.holdsUntil());
    }
}
