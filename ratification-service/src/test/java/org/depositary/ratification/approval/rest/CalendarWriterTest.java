package org.depositary.ratification.approval.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.depositary.ratification.approval.CalendarEvent;
import org.junit.jupiter.api.Test;

class CalendarWriterTest {

    private static final String WORDS =
            "Übermittlung; an den Bundesrat, “Zustimmung” \\ oder nicht — in sehr vielen Wörtern, damit gefaltet wird";

    private static CalendarEvent event(String step, String summary) {
        return new CalendarEvent(
                UUID.fromString("0198c0de-0000-7000-8000-000000000001"),
                step,
                LocalDate.of(2026, 2, 28),
                CalendarEvent.Standing.TENTATIVE,
                7,
                Instant.parse("2026-01-06T12:00:00.123456Z"),
                summary,
                "First line.\nSecond line.");
    }

    @Test
    void whatIsWrittenIsReadBackByAnotherProgram() throws Exception {
        var text = CalendarWriter.write(List.of(event("house", WORDS), event("senate", "Short")));
        var calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().hasErrors()).isFalse();
        List<VEvent> events = calendar.getComponents("VEVENT");
        assertThat(events).hasSize(2);
        var event = events.getFirst();
        assertThat(value(event, "UID")).isEqualTo("0198c0de-0000-7000-8000-000000000001.house@depositary");
        assertThat(value(event, "SUMMARY")).isEqualTo(WORDS);
        assertThat(value(event, "DESCRIPTION")).isEqualTo("First line.\nSecond line.");
        assertThat(value(event, "SEQUENCE")).isEqualTo("7");
        assertThat(value(event, "STATUS")).isEqualTo("TENTATIVE");
    }

    private static String value(VEvent event, String name) {
        return event.getProperties().stream()
                .filter(property -> property.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    @Test
    void aLineHasNoMoreThanSeventyFiveOctetsAndNoCharacterIsCut() {
        var text = CalendarWriter.write(List.of(event("house", "ü".repeat(300))));
        assertThat(text.split("\r\n", -1)).allSatisfy(line -> {
            assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\uFFFD");
        });
        assertThat(text.replace("\r\n ", "")).contains("SUMMARY:" + "ü".repeat(300) + "\r\n");
    }

    @Test
    void aCalendarWithoutDeadlinesIsStillOne() throws Exception {
        var calendar = new CalendarBuilder().build(new StringReader(CalendarWriter.write(List.of())));
        assertThat(calendar.getComponents("VEVENT")).isEmpty();
    }
}
