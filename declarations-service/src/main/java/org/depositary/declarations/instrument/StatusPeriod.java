package org.depositary.declarations.instrument;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.depositary.rules.FinalClauses;
import org.jspecify.annotations.Nullable;

/**
 * A time through which an instrument has one status, by what is recorded now: for searching only.
 *
 * @param since the first day; none where it was so from the beginning
 * @param until the first day with another; none where nothing on record ends it
 */
@Embeddable
record StatusPeriod(
        @Enumerated(EnumType.STRING) InstrumentStatus status,
        @Column(name = "since_day") @Nullable LocalDate since,
        @Column(name = "until_day") @Nullable LocalDate until) {

    /** The course of what is {@code described} so, through all days on which its status may change. */
    static Set<StatusPeriod> of(InstrumentDescription described, Beside beside) {
        var periods = new HashSet<StatusPeriod>();
        LocalDate since = null;
        InstrumentStatus status = null;
        for (var day : days(described, beside)) {
            var next = InstrumentStatus.of(described, beside, day);
            if (status == null) {
                status = InstrumentStatus.of(described, beside, day.minusDays(1));
            }
            if (next != status) {
                periods.add(new StatusPeriod(status, since, day));
                since = day;
                status = next;
            }
        }
        var last = status == null ? InstrumentStatus.of(described, beside, LocalDate.EPOCH) : status;
        periods.add(new StatusPeriod(last, since, null));
        return periods;
    }

    private static TreeSet<LocalDate> days(InstrumentDescription described, Beside beside) {
        var days = new TreeSet<LocalDate>();
        beside.standing().days().forEach(days::add);
        beside.said().stream()
                .flatMap(said -> Stream.ofNullable(said.occurredOn()))
                .forEach(on -> days.add(on.to()));
        if (described.adoptedOn() != null) {
            days.add(Objects.requireNonNull(described.adoptedOn()).to());
        }
        described.openForSignature().stream().flatMap(StatusPeriod::bounds).forEach(days::add);
        return days;
    }

    private static Stream<LocalDate> bounds(FinalClauses.Opening window) {
        return Stream.concat(
                Stream.ofNullable(window.from()),
                Stream.ofNullable(window.until()).map(last -> last.plusDays(1)));
    }
}
