package org.depositary.ratification.calendar;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.depositary.kit.paging.Cursor;
import org.depositary.kit.paging.Page;
import org.depositary.kit.problem.Unknown;
import org.depositary.kit.problem.Unsound;
import org.depositary.kit.time.AsOf;

/** What is known of the days of parliaments. */
@ApplicationScoped
public class Calendars {

    private final ParliamentCalendar.Repository heads;
    private final CalendarDescription.Repository descriptions;
    private final CalendarYear.Repository years;

    Calendars(
            ParliamentCalendar.Repository heads,
            CalendarDescription.Repository descriptions,
            CalendarYear.Repository years) {
        this.heads = heads;
        this.descriptions = descriptions;
        this.years = years;
    }

    /** Something of one calendar, and the version its ETag names. */
    public record Found<V>(String version, V view) {}

    public Found<CalendarView> one(String name, AsOf asOf) {
        var head = heads.require(name);
        return new Found<>(head.version(), CalendarView.of(published(head, asOf.knownAt())));
    }

    /** Its days; of one year where that is asked for. */
    public Found<List<CalendarDay>> days(String name, Optional<Integer> year, AsOf asOf) {
        var head = heads.require(name);
        var days = published(head, asOf.knownAt()).days();
        return new Found<>(
                head.version(),
                days.stream()
                        .filter(day ->
                                year.map(only -> day.date().getYear() == only).orElse(true))
                        .toList());
    }

    /** A page of calendars in the order of their ids. */
    public Page.Cut<CalendarView> page(Cursor at, AsOf asOf) {
        var cut = Page.Cut.of(heads.after(at.after(), at.limit() + 1), at, ParliamentCalendar::id);
        var ids = cut.items().stream().map(ParliamentCalendar::id).toList();
        var described =
                descriptions.of(ids, asOf.knownAt()).stream().collect(groupingBy(CalendarDescription::calendar));
        var published = years.of(ids, asOf.knownAt()).stream().collect(groupingBy(CalendarYear::calendar));
        var items = ids.stream()
                .flatMap(id ->
                        PublishedCalendar.of(
                                described.getOrDefault(id, List.of()), published.getOrDefault(id, List.of()))
                                .stream())
                .map(CalendarView::of)
                .toList();
        return new Page.Cut<>(items, cut.page());
    }

    /** The days of the calendar that a request's body names at {@code pointer}. */
    public KnownDays named(String name, String pointer) {
        return heads.findByIdOptional(ParliamentCalendar.Repository.canonical(name))
                .map(head -> published(head, Optional.empty()).knownDays())
                .orElseThrow(() ->
                        new Unsound("unknown-calendar", pointer, "No calendar '" + name + "' is in the register."));
    }

    /** What was known of these participants' days, by calendar; by two statements. */
    public Map<String, SortedMap<String, KnownDays>> of(Collection<String> participants, Optional<Instant> knownAt) {
        if (participants.isEmpty()) {
            return Map.of();
        }
        var described = descriptions.ofParticipants(participants, knownAt).stream()
                .collect(groupingBy(CalendarDescription::calendar));
        var published =
                years.ofParticipants(participants, knownAt).stream().collect(groupingBy(CalendarYear::calendar));
        Map<String, SortedMap<String, KnownDays>> known = new HashMap<>();
        described.keySet().stream()
                .flatMap(id ->
                        PublishedCalendar.of(
                                described.getOrDefault(id, List.of()), published.getOrDefault(id, List.of()))
                                .stream())
                .forEach(
                        calendar -> known.computeIfAbsent(calendar.description().participant(), _ -> new TreeMap<>())
                                .put(calendar.description().calendar(), calendar.knownDays()));
        return Map.copyOf(known);
    }

    PublishedCalendar published(ParliamentCalendar head, Optional<Instant> knownAt) {
        var ids = List.of(head.id());
        return PublishedCalendar.of(descriptions.of(ids, knownAt), years.of(ids, knownAt))
                .orElseThrow(() -> new Unknown("calendar", head.id()));
    }
}
