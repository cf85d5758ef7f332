package org.depositary.ratification.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.depositary.ratification.calendar.ChamberChoice;
import org.depositary.ratification.calendar.ClockKind;
import org.depositary.ratification.calendar.DayKind;
import org.depositary.ratification.calendar.Interruptions.Prolongation;
import org.depositary.ratification.procedure.template.Deadline;
import org.depositary.ratification.procedure.template.DeadlineEffect;
import org.depositary.ratification.procedure.template.DeadlineKind;
import org.depositary.ratification.procedure.template.Extension;
import org.depositary.ratification.procedure.template.Standstill;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClocksTest {

    @ParameterizedTest
    @CsvSource({
        "days, CALENDAR, CALENDAR_DAYS",
        "days, WORKING, WORKING_DAYS",
        "days, SITTING_DAYS, SITTING_DAYS",
        "weeks, CALENDAR, WEEKS",
        "months, CALENDAR, MONTHS",
        "hours, CALENDAR, HOURS",
    })
    void unitAndKindMakeAClock(String unit, DeadlineKind kind, ClockKind clock) {
        assertThat(Clocks.of(deadline(unit, kind, List.of(), List.of())).kind()).isEqualTo(clock);
        assertThat(Clocks.of(deadline(unit, kind, List.of(), List.of())).count())
                .isEqualTo(5);
        assertThat(Clocks.of(length(unit, kind), Optional.empty())).isEqualTo(new Prolongation(clock, 5));
    }

    @Test
    void aProlongationIsNoLongerThanTheProcedureAllows() {
        var length = length("days", DeadlineKind.SITTING_DAYS);
        assertThat(Clocks.of(length, Optional.of(3)).count()).isEqualTo(3);
        assertThat(Clocks.of(length, Optional.of(30)).count()).isEqualTo(5);
    }

    @Test
    void aClockLooksAtTheChambersAndStandsStillAsTheProcedureSays() {
        var clock = Clocks.of(
                deadline("days", DeadlineKind.SITTING_DAYS, List.of("commons"), List.of(Standstill.PROROGATION)));
        assertThat(clock.chambers()).isEqualTo(new ChamberChoice(List.of("COMMONS")));
        assertThat(clock.standsStillDuring()).containsExactly(DayKind.PROROGATION);
        assertThat(Clocks.of(deadline("days", DeadlineKind.SITTING_DAYS, List.of(), List.of()))
                        .chambers())
                .isEqualTo(ChamberChoice.all());
    }

    private static Deadline deadline(
            String unit, DeadlineKind kind, List<String> chambers, List<Standstill> standsStill) {
        return new Deadline(
                five("hours", unit),
                five("days", unit),
                five("weeks", unit),
                five("months", unit),
                kind,
                DeadlineEffect.MUST_DECIDE,
                chambers,
                standsStill,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Extension.Length length(String unit, DeadlineKind kind) {
        return new Extension.Length(
                five("hours", unit), five("days", unit), five("weeks", unit), five("months", unit), kind);
    }

    private static Optional<Integer> five(String unit, String wanted) {
        return unit.equals(wanted) ? Optional.of(5) : Optional.empty();
    }
}
