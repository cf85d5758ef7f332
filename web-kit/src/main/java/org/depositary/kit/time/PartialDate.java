package org.depositary.kit.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The day of a fact, as exactly as it is known: {@code 2003}, {@code 2003-05} or {@code 2003-05-17} (ISO 8601, reduced
 * precision).
 *
 * <p>Kept as the first and the last day it may have been. Only whole years, whole months and single days are partial
 * dates.
 */
@Schema(
        type = SchemaType.STRING,
        implementation = String.class,
        pattern = "^\\d{4}(-\\d{2}(-\\d{2})?)?$",
        description = "A day, or the month or year where no more is known.",
        examples = "2026-01-06")
public record PartialDate(LocalDate from, LocalDate to) {

    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    public PartialDate {
        if (!isYear(from, to) && !isMonth(from, to) && !from.equals(to)) {
            throw new IllegalArgumentException(from + " to " + to + " is neither a year, a month nor a day");
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, day);
    }

    @JsonCreator
    public static PartialDate parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a date: write 2003, 2003-05 or 2003-05-17.");
        }
        try {
            return switch (text.length()) {
                case 4 -> ofYear(Integer.parseInt(text));
                case 7 -> ofMonth(YearMonth.parse(text));
                default -> of(LocalDate.parse(text));
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is not a day of the calendar.", e);
        }
    }

    /** Whether the day is known. */
    public boolean isExact() {
        return from.equals(to);
    }

    @JsonValue
    @Override
    public String toString() {
        if (from.equals(to)) {
            return from.toString();
        }
        return isMonth(from, to) ? YearMonth.from(from).toString() : "%04d".formatted(from.getYear());
    }

    private static PartialDate ofYear(int year) {
        return new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static PartialDate ofMonth(YearMonth month) {
        return new PartialDate(month.atDay(1), month.atEndOfMonth());
    }

    private static boolean isYear(LocalDate from, LocalDate to) {
        return from.getDayOfYear() == 1 && to.equals(LocalDate.of(from.getYear(), 12, 31));
    }

    private static boolean isMonth(LocalDate from, LocalDate to) {
        return from.getDayOfMonth() == 1 && to.equals(YearMonth.from(from).atEndOfMonth());
    }
}
