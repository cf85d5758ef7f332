package org.depositary.ratification.calendar.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Set;
import org.depositary.kit.problem.Malformed;
import org.depositary.ratification.calendar.ChamberChoice;
import org.depositary.ratification.calendar.ClockKind;
import org.depositary.ratification.calendar.ClockStart;
import org.depositary.ratification.calendar.DayKind;
import org.depositary.ratification.calendar.DeadlineClock;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A clock as a caller describes it. */
@Schema(name = "DeadlineClock", description = "A period as the law counts it.")
public record ClockRequest(
        @Schema(description = "What is counted.", examples = "SITTING_DAYS")
        ClockKind kind,

        @Schema(description = "How many.", examples = "21") @Min(1) @Max(10_000)
        int count,

        @Schema(
                description = "Whose sitting days count: ALL together (the default), ANY, or named chambers.",
                anyOf = {String.class, String[].class},
                examples = "ALL")
        @Nullable
        Object chambers,

        @Schema(description = "From when; FIRST_QUALIFYING_DAY_AFTER the event where nothing is said.") @Nullable
        ClockStart starts,

        @Schema(description = "Whether virtual sittings count; they do where nothing is said.", examples = "true")
        @Nullable
        Boolean virtualSittings,

        @Schema(description = "Kinds of days on which the clock stands still.", examples = "[\"PROROGATION\"]")
        @Nullable
        Set<DayKind> standsStillDuring) {

    DeadlineClock toClock() {
        return new DeadlineClock(
                kind,
                count,
                chosen(),
                starts == null ? ClockStart.FIRST_QUALIFYING_DAY_AFTER : starts,
                virtualSittings == null || virtualSittings,
                standsStillDuring == null ? Set.of() : standsStillDuring);
    }

    /** Jackson knows no type that is one text or several, nor does the document but in this way. */
    private ChamberChoice chosen() {
        return switch (chambers) {
            case null -> ChamberChoice.all();
            case String one -> new ChamberChoice(List.of(one));
            case List<?> several
            when several.stream().allMatch(String.class::isInstance) && !several.isEmpty() ->
                new ChamberChoice(several.stream().map(String.class::cast).toList());
            default -> throw Malformed.part("/clock/chambers", "is ALL, ANY, a chamber or a list of chambers");
        };
    }
}
