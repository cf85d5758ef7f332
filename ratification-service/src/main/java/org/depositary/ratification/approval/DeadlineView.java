package org.depositary.ratification.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.depositary.ratification.calendar.ClockKind;
import org.depositary.ratification.calendar.CountedPeriod;
import org.depositary.ratification.procedure.template.DeadlineEffect;
import org.depositary.rules.Track;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A deadline of an approval as a reader sees it on a day. */
@Schema(
        name = "ApprovalDeadline",
        description =
                "A period that the law sets for a step of an approval: until when it runs, or why that cannot be told.")
public record DeadlineView(
        UUID approval,
        @Schema(examples = "example-treaty") String instrument,
        @Schema(examples = "GB") String participant,
        Track track,

        @Schema(description = "The step of the procedure.", examples = "commons_a")
        String step,

        @Schema(examples = "Period A in the House of Commons")
        String name,

        @Schema(description = "Who acts.", examples = "House of Commons")
        String body,

        @Schema(description = "What is counted.") ClockKind kind,

        @Schema(description = "How many.", examples = "21") int count,

        @Schema(description = "What its end means in law.") DeadlineEffect effect,
        DeadlineState state,

        @Schema(description = "Whether its end can be told.")
        Status status,

        @Schema(description = "The day of the event that set it going or began it anew.") @Nullable
        LocalDate startedOn,

        @Schema(description = "The first counted day.") @Nullable
        LocalDate startsOn,

        @Schema(description = "The last day.") @Nullable LocalDate endsOn,

        @Schema(description = "Present and true where days are counted that are only announced.", examples = "true")
        @Nullable
        Boolean restsOnAnnouncedDays,

        @Schema(description = "Where the known calendar ends.") @Nullable
        LocalDate calendarEndsOn,

        @Schema(description = "Why its end cannot be told.", examples = "The calendar ends with 4 still to be counted.")
        @Nullable
        String reason,

        @Schema(
                description = "What set it going, and what ended it.",
                examples = "Runs from “Laying of the text” on 2025-01-16.")
        String says,

        @Schema(description = "How changes of the calendar moved it.")
        List<Move> moves) {

    /** Whether the end of a deadline can be told. */
    @Schema(name = "ApprovalDeadlineStatus")
    public enum Status {
        CALCULATED,
        NOT_CALCULABLE
    }

    /** That a change of the calendar moved a deadline. */
    @Schema(
            name = "ApprovalDeadlineMove",
            description = "That a change of the calendar moved a deadline, from when to when.")
    public record Move(
            @Schema(examples = "gb") String calendar,

            @Schema(description = "Absent where its end could not be told.") @Nullable
            LocalDate from,

            @Schema(description = "Absent where its end cannot be told any more.") @Nullable
            LocalDate to) {}

    static DeadlineView of(CaseDeadline deadline, ApprovalFile file) {
        var head = file.head();
        var told = Told.of(deadline.counted());
        return new DeadlineView(
                head.id(),
                head.instrument().slug(),
                head.participant(),
                head.track(),
                deadline.step().id(),
                deadline.step().name(),
                deadline.step().actor(),
                deadline.clock().kind(),
                deadline.clock().count(),
                deadline.period().deadline().effect(),
                deadline.state(),
                told.status(),
                deadline.startedOn().orElse(null),
                told.startsOn(),
                told.endsOn(),
                told.announced(),
                told.calendarEndsOn(),
                told.reason(),
                deadline.period().says(),
                moves(deadline, file));
    }

    private static List<Move> moves(CaseDeadline deadline, ApprovalFile file) {
        return file.recorded().of(DeadlineMove.class).rows().stream()
                .map(DeadlineMove::details)
                .filter(move -> move.step().equals(deadline.step().id()))
                .map(move -> new Move(move.calendar(), move.from(), move.to()))
                .toList();
    }

    /** What counting came to. */
    private record Told(
            Status status,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable Boolean announced,
            @Nullable LocalDate calendarEndsOn,
            @Nullable String reason) {

        static Told of(CountedPeriod counted) {
            return switch (counted) {
                case CountedPeriod.Calculated so ->
                    new Told(Status.CALCULATED, so.startsOn(), so.endsOn(), so.announced() ? true : null, null, null);
                case CountedPeriod.NotCalculable not ->
                    new Told(
                            Status.NOT_CALCULABLE,
                            null,
                            null,
                            null,
                            not.calendarEndsOn().orElse(null),
                            not.reason());
            };
        }
    }
}
