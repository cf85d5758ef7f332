package org.depositary.ratification.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.depositary.ratification.calendar.CountedPeriod.Calculated;
import org.depositary.ratification.calendar.CountedPeriod.NotCalculable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the counting of sitting days against the calendar of the UK Parliament and the periods its own tool asserts. */
class UkSittingDaysTest {

    private static final Path FOLDER = Path.of("../../shared/data/conformance");
    private static final List<String> CHAMBERS = List.of("COMMONS", "LORDS");

    @BeforeAll
    static void theConformanceDataIsAtHand() {
        assumeTrue(
                Files.isDirectory(FOLDER),
                "The calendar of the UK Parliament is not beside this checkout: the comparison is skipped.");
    }

    @Test
    void everyPeriodIsTheOneThatTheParliamentAsserts() throws IOException {
        var vectors = vectors();
        var around = new Counting.Circumstances(calendar(), Set.of(), Interruptions.NONE);

        assertThat(vectors.path("forward"))
                .isNotEmpty()
                .allSatisfy(
                        vector -> assertPeriod(vector, Counting.forwards(clock(vector), day(vector, "from"), around)));
        assertThat(vectors.path("backward"))
                .isNotEmpty()
                .allSatisfy(vector ->
                        assertPeriod(vector, Counting.backwards(clock(vector), day(vector, "target"), around)));
        assertThat(vectors.path("notCalculable"))
                .isNotEmpty()
                .allSatisfy(vector -> assertThat(Counting.forwards(clock(vector), day(vector, "from"), around))
                        .isInstanceOfSatisfying(
                                NotCalculable.class,
                                not -> assertThat(not.calendarEndsOn()).isPresent()));
    }

    @Test
    void theDaysOnWhichAHouseSatInAYearAreCounted() throws IOException {
        var calendar = calendar();
        vectors().path("sittingDaysIn2024").properties().forEach(house -> {
            var clock = new DeadlineClock(
                    ClockKind.SITTING_DAYS,
                    1,
                    new ChamberChoice(List.of(house.getKey())),
                    ClockStart.ON,
                    true,
                    Set.of());
            assertThat(LocalDate.of(2024, 1, 1)
                            .datesUntil(LocalDate.of(2025, 1, 1))
                            .filter(day -> calendar.sits(clock, day))
                            .count())
                    .isEqualTo(house.getValue().asLong());
        });
    }

    private static void assertPeriod(JsonNode vector, CountedPeriod period) {
        assertThat(period).isInstanceOfSatisfying(Calculated.class, so -> {
            assertThat(so.startsOn()).isEqualTo(day(vector, "startsOn"));
            assertThat(so.endsOn()).isEqualTo(day(vector, "endsOn"));
        });
    }

    private static DeadlineClock clock(JsonNode vector) {
        return DeadlineClock.of(
                ClockKind.SITTING_DAYS, vector.path("count").asInt(), ClockStart.FIRST_QUALIFYING_DAY_AFTER);
    }

    private static LocalDate day(JsonNode vector, String field) {
        return LocalDate.parse(vector.path(field).asText());
    }

    private static JsonNode vectors() throws IOException {
        return new ObjectMapper()
                .readTree(FOLDER.resolve("uk-sitting-vectors.json").toFile());
    }

    private static SittingCalendar calendar() throws IOException {
        try (var lines = Files.lines(FOLDER.resolve("uk-parliament-days.csv"))) {
            return new SittingCalendar(
                    CHAMBERS,
                    lines.skip(1)
                            .map(line -> line.split(","))
                            .map(row -> CalendarDay.confirmed(LocalDate.parse(row[0]), row[1], DayKind.valueOf(row[2])))
                            .toList());
        }
    }
}
