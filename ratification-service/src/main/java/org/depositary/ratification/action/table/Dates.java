package org.depositary.ratification.action.table;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.depositary.kit.time.PartialDate;

/** Dates as each table writes them; ISO 8601, with a year or month alone, everywhere. */
final class Dates {

    private static final List<DateTimeFormatter> UN = List.of(format("d MMM uuuu"), format("d MMMM uuuu"));
    private static final List<DateTimeFormatter> NL = List.of(format("d-M-uuuu"));
    private static final List<DateTimeFormatter> COE = List.of(format("d/M/uuuu"));

    private Dates() {}

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    }

    private static List<DateTimeFormatter> of(TableShape shape) {
        return switch (shape) {
            case UN -> UN;
            case NL -> NL;
            case COE -> COE;
        };
    }

    static Optional<PartialDate> read(TableShape shape, String text) {
        return of(shape).stream()
                .flatMap(format -> parse(format, text).stream())
                .findFirst()
                .map(PartialDate::of)
                .or(() -> iso(text));
    }

    private static Optional<LocalDate> parse(DateTimeFormatter format, String text) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static Optional<PartialDate> iso(String text) {
        try {
            return Optional.of(PartialDate.parse(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    static String write(TableShape shape, PartialDate date) {
        return date.isExact() ? written(shape).format(date.from()) : date.toString();
    }

    private static DateTimeFormatter written(TableShape shape) {
        return switch (shape) {
            case UN -> UN.getFirst();
            case NL -> format("dd-MM-uuuu");
            case COE -> format("dd/MM/uuuu");
        };
    }
}
