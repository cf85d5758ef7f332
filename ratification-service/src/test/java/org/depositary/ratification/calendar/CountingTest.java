package org.depositary.ratification.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.ratification.calendar.ClockKind.CALENDAR_DAYS;
import static org.depositary.ratification.calendar.ClockKind.HOURS;
import static org.depositary.ratification.calendar.ClockKind.MONTHS;
import static org.depositary.ratification.calendar.ClockKind.SITTING_DAYS;
import static org.depositary.ratification.calendar.ClockKind.WEEKS;
import static org.depositary.ratification.calendar.ClockKind.WORKING_DAYS;
import static org.depositary.ratification.calendar.ClockStart.FIRST_QUALIFYING_DAY_AFTER;
import static org.depositary.ratification.calendar.ClockStart.ON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingTest {

    private static final SittingCalendar NO_CALENDAR = new SittingCalendar(List.of(), List.of());

    /** Upper and lower sit from Monday 1 to Saturday 20 June 2026, the lower house not on the 3rd, virtually on the 4th. */
    private static final SittingCalendar JUNE = june();

    @ParameterizedTest
    @CsvSource({
        "CALENDAR_DAYS, 15, FIRST_QUALIFYING_DAY_AFTER, 2026-03-02, 2026-03-03, 2026-03-17",
        "CALENDAR_DAYS, 15, ON, 2026-03-02, 2026-03-02, 2026-03-16",
        "WORKING_DAYS, 5, FIRST_QUALIFYING_DAY_AFTER, 2026-03-06, 2026-03-09, 2026-03-13",
        "WORKING_DAYS, 1, ON, 2026-03-07, 2026-03-09, 2026-03-09",
        "WEEKS, 2, FIRST_QUALIFYING_DAY_AFTER, 2026-03-02, 2026-03-03, 2026-03-16",
        "WEEKS, 1, ON, 2026-03-02, 2026-03-02, 2026-03-08",
        "MONTHS, 1, FIRST_QUALIFYING_DAY_AFTER, 2026-01-31, 2026-02-01, 2026-02-28",
        "MONTHS, 3, FIRST_QUALIFYING_DAY_AFTER, 2026-03-02, 2026-03-03, 2026-06-02",
        "MONTHS, 1, ON, 2026-03-02, 2026-03-02, 2026-04-01",
        "HOURS, 24, FIRST_QUALIFYING_DAY_AFTER, 2026-03-02, 2026-03-02, 2026-03-03",
        "HOURS, 48, FIRST_QUALIFYING_DAY_AFTER, 2026-03-02, 2026-03-02, 2026-03-04",
        "HOURS, 36, FIRST_QUALIFYING_DAY_AFTER, 2026-03-02, 2026-03-02, 2026-03-04",
    })
    void everyUnitIsCounted(
            ClockKind kind, int count, ClockStart starts, LocalDate from, LocalDate startsOn, LocalDate endsOn) {
        assertThat(forwards(DeadlineClock.of(kind, count, starts), from.toString()))
                .isEqualTo(new CountedPeriod.Calculated(startsOn, endsOn, from, false));
    }

    @ParameterizedTest
    @CsvSource({
        "ALL, true, 2026-06-02, 2026-06-05",
        "ALL, false, 2026-06-02, 2026-06-06",
        "ANY, true, 2026-06-02, 2026-06-04",
        "UPPER, true, 2026-06-02, 2026-06-04",
        "LOWER, false, 2026-06-02, 2026-06-06",
    })
    void aSittingDayIsOneOfTheChambersThatTheClockLooksAt(
            String chambers, boolean virtual, LocalDate startsOn, LocalDate endsOn) {
        var clock = new DeadlineClock(
                SITTING_DAYS, 3, new ChamberChoice(List.of(chambers)), FIRST_QUALIFYING_DAY_AFTER, virtual, Set.of());
        assertThat(Counting.forwards(clock, LocalDate.of(2026, 6, 1), around(JUNE, Interruptions.NONE)))
                .isEqualTo(new CountedPeriod.Calculated(startsOn, endsOn, LocalDate.of(2026, 6, 1), false));
    }

    @Test
    void aDayOnWhichAHouseSitsAndIsThenProroguedCounts() {
        var days = new ArrayList<>(bothSit(IntStream.rangeClosed(1, 3)));
        days.add(CalendarDay.confirmed(LocalDate.of(2026, 6, 3), "BOTH", DayKind.PROROGATION));
        var calendar = new SittingCalendar(List.of("UPPER", "LOWER"), days);
        var clock = new DeadlineClock(
                SITTING_DAYS, 2, ChamberChoice.all(), FIRST_QUALIFYING_DAY_AFTER, true, Set.of(DayKind.PROROGATION));
        assertThat(Counting.forwards(clock, LocalDate.of(2026, 6, 1), around(calendar, Interruptions.NONE))
                        .end())
                .contains(LocalDate.of(2026, 6, 3));
    }

    @Test
    void whereTheCalendarEndsNothingIsGuessed() {
        var clock = DeadlineClock.of(SITTING_DAYS, 30, FIRST_QUALIFYING_DAY_AFTER);
        assertThat(Counting.forwards(clock, LocalDate.of(2026, 6, 1), around(JUNE, Interruptions.NONE)))
                .isInstanceOfSatisfying(CountedPeriod.NotCalculable.class, not -> {
                    assertThat(not.calendarEndsOn()).contains(LocalDate.of(2026, 6, 20));
                    assertThat(not.reason()).isEqualTo("The calendar ends with 12 still to be counted.");
                });
        assertThat(Counting.forwards(clock, LocalDate.of(2026, 5, 1), around(JUNE, Interruptions.NONE)))
                .isInstanceOf(CountedPeriod.NotCalculable.class);
        assertThat(Counting.backwards(clock, LocalDate.of(2026, 6, 20), around(JUNE, Interruptions.NONE)))
                .isInstanceOf(CountedPeriod.NotCalculable.class);
        assertThat(Counting.backwards(clock, LocalDate.of(2026, 6, 21), around(JUNE, Interruptions.NONE)))
                .isInstanceOf(CountedPeriod.NotCalculable.class);
    }

    @Test
    void whatRestsOnAnnouncedDaysSaysSo() {
        var announced = new CalendarDay(LocalDate.of(2026, 6, 2), "UPPER", DayKind.SITTING, Certainty.ANNOUNCED);
        var calendar = new SittingCalendar(List.of("UPPER"), List.of(announced));
        assertThat(Counting.forwards(
                        DeadlineClock.of(SITTING_DAYS, 1, FIRST_QUALIFYING_DAY_AFTER),
                        LocalDate.of(2026, 6, 1),
                        around(calendar, Interruptions.NONE)))
                .isEqualTo(new CountedPeriod.Calculated(
                        LocalDate.of(2026, 6, 2), LocalDate.of(2026, 6, 2), LocalDate.of(2026, 6, 1), true));
    }

    @Test
    void aPauseIsNotCountedAndAnOpenOneStopsTheClock() {
        var clock = DeadlineClock.of(CALENDAR_DAYS, 15, FIRST_QUALIFYING_DAY_AFTER);
        var paused = pause("2026-03-05", Optional.of("2026-03-09"));
        assertThat(Counting.forwards(clock, LocalDate.of(2026, 3, 2), around(NO_CALENDAR, paused))
                        .end())
                .contains(LocalDate.of(2026, 3, 22));
        assertThat(Counting.forwards(
                        clock, LocalDate.of(2026, 3, 2), around(NO_CALENDAR, pause("2026-03-05", Optional.empty()))))
                .isEqualTo(CountedPeriod.NotCalculable.because("The clock has stood still since 2026-03-05."));
        assertThat(Counting.forwards(
                                clock,
                                LocalDate.of(2026, 3, 2),
                                around(NO_CALENDAR, pause("2026-03-18", Optional.empty())))
                        .end())
                .as("a pause after the end changes nothing")
                .contains(LocalDate.of(2026, 3, 17));
    }

    @Test
    void aPauseAlsoPushesMonths() {
        var clock = DeadlineClock.of(MONTHS, 1, FIRST_QUALIFYING_DAY_AFTER);
        assertThat(Counting.forwards(
                                clock,
                                LocalDate.of(2026, 3, 2),
                                around(NO_CALENDAR, pause("2026-03-05", Optional.of("2026-03-09"))))
                        .end())
                .contains(LocalDate.of(2026, 4, 7));
    }

    @Test
    void aResetBeginsAnewUnlessThePeriodIsOver() {
        var clock = DeadlineClock.of(CALENDAR_DAYS, 15, FIRST_QUALIFYING_DAY_AFTER);
        assertThat(Counting.forwards(clock, LocalDate.of(2026, 3, 2), around(NO_CALENDAR, resets("2026-03-10")))
                        .end())
                .contains(LocalDate.of(2026, 3, 25));
        assertThat(Counting.forwards(clock, LocalDate.of(2026, 3, 2), around(NO_CALENDAR, resets("2026-03-18")))
                        .end())
                .contains(LocalDate.of(2026, 3, 17));
    }

    @Test
    void aProlongationIsAddedInItsOwnUnit() {
        assertThat(prolonged(MONTHS, 1).end()).contains(LocalDate.of(2026, 4, 16));
        assertThat(prolonged(CALENDAR_DAYS, 10).end()).contains(LocalDate.of(2026, 3, 26));
    }

    @Test
    void theLatestEventForATargetIsFoundBackwards() {
        assertThat(backwards(DeadlineClock.of(MONTHS, 1, FIRST_QUALIFYING_DAY_AFTER), "2026-02-28"))
                .isEqualTo(new CountedPeriod.Calculated(
                        LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28), LocalDate.of(2026, 1, 31), false));
        assertThat(backwards(DeadlineClock.of(WORKING_DAYS, 5, FIRST_QUALIFYING_DAY_AFTER), "2026-03-15"))
                .isEqualTo(new CountedPeriod.Calculated(
                        LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 13), LocalDate.of(2026, 3, 8), false));
    }

    @Test
    void forwardsFromTheLatestEventComesToTheSameEnd() {
        var random = new Random(20260106);
        for (int tries = 0; tries < 1_000; tries++) {
            var kind =
                    List.of(CALENDAR_DAYS, WORKING_DAYS, WEEKS, MONTHS, HOURS).get(random.nextInt(5));
            var clock = DeadlineClock.of(
                    kind, 1 + random.nextInt(40), random.nextBoolean() ? ON : FIRST_QUALIFYING_DAY_AFTER);
            var target = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
            var found = (CountedPeriod.Calculated) backwards(clock, target.toString());
            assertThat(found.endsOn()).isBeforeOrEqualTo(target);
            assertThat(Counting.forwards(clock, found.latestEvent(), around(NO_CALENDAR, Interruptions.NONE)))
                    .as("%s to %s", clock, target)
                    .isEqualTo(found);
            assertThat(Counting.forwards(
                                    clock, found.latestEvent().plusDays(1), around(NO_CALENDAR, Interruptions.NONE))
                            .end()
                            .orElseThrow())
                    .as("a day later is too late: %s to %s", clock, target)
                    .isAfter(target);
        }
    }

    @Test
    void noPeriodLeavesTheCalendarOfYears() {
        assertThat(forwards(DeadlineClock.of(MONTHS, 1, ON), "9999-12-15"))
                .isEqualTo(CountedPeriod.NotCalculable.because("The period leaves the years 1 to 9999."));
    }

    private static CountedPeriod prolonged(ClockKind kind, int count) {
        var more = new Interruptions(List.of(), List.of(), List.of(new Interruptions.Prolongation(kind, count)));
        return Counting.forwards(
                DeadlineClock.of(CALENDAR_DAYS, 14, FIRST_QUALIFYING_DAY_AFTER),
                LocalDate.of(2026, 3, 2),
                around(NO_CALENDAR, more));
    }

    private static CountedPeriod forwards(DeadlineClock clock, String from) {
        return Counting.forwards(clock, LocalDate.parse(from), around(NO_CALENDAR, Interruptions.NONE));
    }

    private static CountedPeriod backwards(DeadlineClock clock, String target) {
        return Counting.backwards(clock, LocalDate.parse(target), around(NO_CALENDAR, Interruptions.NONE));
    }

    private static Interruptions pause(String from, Optional<String> to) {
        return new Interruptions(
                List.of(new Pause(LocalDate.parse(from), to.map(LocalDate::parse))), List.of(), List.of());
    }

    private static Interruptions resets(String day) {
        return new Interruptions(List.of(), List.of(LocalDate.parse(day)), List.of());
    }

    private static Counting.Circumstances around(SittingCalendar calendar, Interruptions interruptions) {
        return new Counting.Circumstances(calendar, Set.of(), interruptions);
    }

    private static SittingCalendar june() {
        var days = new ArrayList<>(bothSit(IntStream.rangeClosed(1, 20).filter(day -> day != 3 && day != 4)));
        days.add(CalendarDay.confirmed(LocalDate.of(2026, 6, 3), "UPPER", DayKind.SITTING));
        days.add(CalendarDay.confirmed(LocalDate.of(2026, 6, 3), "LOWER", DayKind.ADJOURNMENT));
        days.add(CalendarDay.confirmed(LocalDate.of(2026, 6, 4), "UPPER", DayKind.SITTING));
        days.add(CalendarDay.confirmed(LocalDate.of(2026, 6, 4), "LOWER", DayKind.VIRTUAL_SITTING));
        return new SittingCalendar(List.of("UPPER", "LOWER"), days);
    }

    private static List<CalendarDay> bothSit(IntStream days) {
        return days.mapToObj(day -> CalendarDay.confirmed(LocalDate.of(2026, 6, day), "BOTH", DayKind.SITTING))
                .toList();
    }
}
