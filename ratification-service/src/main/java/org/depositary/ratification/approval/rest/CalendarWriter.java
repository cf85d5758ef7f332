package org.depositary.ratification.approval.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.depositary.ratification.approval.CalendarEvent;

/** Writes deadlines as an iCalendar (RFC 5545) that a calendar program subscribes to: whole days, lines of 75 octets. */
final class CalendarWriter {

    static final String MEDIA_TYPE = "text/calendar";

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int OCTETS_A_LINE = 75;

    private final StringBuilder text = new StringBuilder();

    private CalendarWriter() {}

    static String write(List<CalendarEvent> events) {
        var writer = new CalendarWriter();
        writer.line("BEGIN:VCALENDAR");
        writer.line("VERSION:2.0");
        writer.line("PRODID:-//Depositary//Deadlines of approvals//EN");
        writer.line("CALSCALE:GREGORIAN");
        writer.line("NAME:Deadlines of approvals");
        writer.line("X-WR-CALNAME:Deadlines of approvals");
        writer.line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        events.forEach(writer::event);
        writer.line("END:VCALENDAR");
        return writer.text.toString();
    }

    private void event(CalendarEvent event) {
        line("BEGIN:VEVENT");
        line("UID:" + event.uid());
        line("DTSTAMP:" + instant(event.changedAt()));
        line("LAST-MODIFIED:" + instant(event.changedAt()));
        line("SEQUENCE:" + event.sequence());
        line("STATUS:" + event.standing());
        line("DTSTART;VALUE=DATE:" + day(event.day()));
        line("DTEND;VALUE=DATE:" + day(event.day().plusDays(1)));
        line("TRANSP:TRANSPARENT");
        line("SUMMARY:" + escaped(event.summary()));
        line("DESCRIPTION:" + escaped(event.description()));
        line("END:VEVENT");
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String instant(Instant instant) {
        return INSTANT.format(instant);
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /** A line, folded so that none is longer than 75 octets, and no character is cut. */
    private void line(String content) {
        var octets = 0;
        for (var at = 0; at < content.length(); ) {
            var character = content.codePointAt(at);
            var written = Character.toString(character);
            var size = written.getBytes(UTF_8).length;
            if (octets + size > OCTETS_A_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(written);
            octets += size;
            at += Character.charCount(character);
        }
        text.append("\r\n");
    }
}
