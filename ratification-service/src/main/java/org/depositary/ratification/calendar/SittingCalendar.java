package org.depositary.ratification.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the days of a parliament's chambers are, as far as that is known.
 *
 * <p>Between the first and the last known day of a chamber a day of which nothing is told is one on which it does not sit.
 */
public final class SittingCalendar {

    private final List<String> chambers;
    private final Map<String, NavigableMap<LocalDate, List<CalendarDay>>> days = new HashMap<>();

    public SittingCalendar(List<String> chambers, List<CalendarDay> known) {
        this.chambers = List.copyOf(chambers);
        this.chambers.forEach(chamber -> days.put(chamber, new TreeMap<>()));
        known.forEach(this::take);
    }

    private void take(CalendarDay day) {
        (day.isOfEvery() ? chambers.stream() : Stream.of(day.chamber()).filter(days::containsKey))
                .forEach(chamber -> of(chamber)
                        .computeIfAbsent(day.date(), _ -> new ArrayList<>(1))
                        .add(day));
    }

    public List<String> chambers() {
        return chambers;
    }

    /** Whether the chambers that {@code clock} looks at sit on {@code day}. */
    boolean sits(DeadlineClock clock, LocalDate day) {
        return enough(clock, day, kind -> switch (kind) {
            case SITTING -> true;
            case VIRTUAL_SITTING -> clock.virtualSittings();
            case ADJOURNMENT, RECESS, PROROGATION, DISSOLUTION -> false;
        });
    }

    /** Whether {@code day} is one on which {@code clock} stands still. */
    boolean standsStill(DeadlineClock clock, LocalDate day) {
        return !clock.standsStillDuring().isEmpty()
                && enough(clock, day, clock.standsStillDuring()::contains)
                && !sits(clock, day);
    }

    private boolean enough(DeadlineClock clock, LocalDate day, Predicate<DayKind> wanted) {
        return clock.chambers()
                .enough(
                        chambers,
                        chamber ->
                                at(chamber, day).stream().map(CalendarDay::kind).anyMatch(wanted));
    }

    /** Whether anything told of {@code day} in these chambers is only announced. */
    boolean isAnnounced(DeadlineClock clock, LocalDate day) {
        return clock.chambers().among(chambers).stream()
                .flatMap(chamber -> at(chamber, day).stream())
                .anyMatch(known -> known.certainty() == Certainty.ANNOUNCED);
    }

    /** The first day from which all chambers that {@code clock} looks at are known. */
    Optional<LocalDate> startsOn(DeadlineClock clock) {
        return ends(clock, NavigableMap::firstKey).max(Comparator.naturalOrder());
    }

    /** The last day to which all chambers that {@code clock} looks at are known. */
    Optional<LocalDate> endsOn(DeadlineClock clock) {
        return ends(clock, NavigableMap::lastKey).min(Comparator.naturalOrder());
    }

    private Stream<LocalDate> ends(
            DeadlineClock clock, Function<NavigableMap<LocalDate, List<CalendarDay>>, LocalDate> end) {
        List<NavigableMap<LocalDate, List<CalendarDay>>> looked =
                clock.chambers().among(chambers).stream().map(this::of).toList();
        return looked.stream().anyMatch(NavigableMap::isEmpty)
                ? Stream.empty()
                : looked.stream().map(end);
    }

    private List<CalendarDay> at(String chamber, LocalDate day) {
        return of(chamber).getOrDefault(day, List.of());
    }

    private NavigableMap<LocalDate, List<CalendarDay>> of(String chamber) {
        return days.computeIfAbsent(chamber, _ -> new TreeMap<>());
    }
}
