package org.depositary.ratification.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.depositary.kit.identity.Caller;
import org.depositary.kit.identity.Callers;
import org.depositary.kit.identity.Roles;
import org.depositary.kit.journal.Entry;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.problem.Refusal;
import org.depositary.kit.problem.Unsound;
import org.depositary.kit.write.Answer;
import org.depositary.kit.write.Write;
import org.depositary.ratification.instrument.Declared;
import org.depositary.ratification.instrument.KnownParticipant;

/** Registers a calendar, describes it anew, publishes its days; by the depositary or an officer of its participant. */
@ApplicationScoped
public class EditCalendar {

    private final Declared declared;
    private final ParliamentCalendar.Repository heads;
    private final Calendars calendars;
    private final EntityManager entities;
    private final Journal journal;
    private final Callers callers;
    private final Event<CalendarChanged> changed;

    EditCalendar(
            Declared declared,
            ParliamentCalendar.Repository heads,
            Calendars calendars,
            EntityManager entities,
            Journal journal,
            Callers callers,
            Event<CalendarChanged> changed) {
        this.declared = declared;
        this.heads = heads;
        this.calendars = calendars;
        this.entities = entities;
        this.journal = journal;
        this.callers = callers;
        this.changed = changed;
    }

    /** The registration of a calendar. */
    public Write<?> register(CalendarRequest request) {
        var whose = declared.participant(request.participant(), "/participant").code();
        return new Write<>(
                () -> whose,
                this::mayEdit,
                nobody -> Optional.empty(),
                request,
                (participant, caller) -> register(participant, request, caller));
    }

    /** A new description of the calendar {@code name}. */
    public Write<?> describe(String name, CalendarRequest request) {
        return new Write<>(
                () -> heads.requireLocked(name),
                head -> mayEdit(head.participant()),
                head -> Optional.of(head.version()),
                request,
                (head, caller) -> describe(head, request, caller));
    }

    /** The publication of whole years of the calendar {@code name}; {@code body} is what was sent. */
    public Write<?> publish(String name, List<CalendarDay> days, Object body) {
        return new Write<>(
                () -> heads.requireLocked(name),
                head -> mayEdit(head.participant()),
                head -> Optional.of(head.version()),
                body,
                (head, caller) -> publish(head, days, caller));
    }

    /** Whose team the caller must be of; the depositary need not. */
    private Optional<String> mayEdit(String participant) {
        return callers.current().is(Roles.DEPOSITARY) ? Optional.empty() : Optional.of(participant);
    }

    private Supplier<Answer> register(String participant, CalendarRequest request, Caller caller) {
        var id = Optional.ofNullable(request.id()).orElseGet(() -> participant.toLowerCase(Locale.ROOT));
        if (heads.findByIdOptional(id).isPresent()) {
            throw new CalendarThere(id);
        }
        var recorded = journal.append(Entry.of("calendar.registered", "calendars/" + id, request, caller));
        var head = new ParliamentCalendar(id, participant, recorded.recordedAt());
        entities.persist(head);
        entities.persist(new CalendarDescription(head, request, recorded, null));
        return () -> Answer.created("/api/v1/calendars/" + id, head.version(), view(head));
    }

    private Supplier<Answer> describe(ParliamentCalendar head, CalendarRequest request, Caller caller) {
        if (!head.participant().equals(KnownParticipant.canonical(request.participant()))) {
            throw new Unsound("calendar-of-another", "/participant", "A calendar stays that of its participant.");
        }
        var before = calendars.published(head, Optional.empty());
        var recorded = journal.append(Entry.of("calendar.described", head.entrySubject(), request, caller)
                .replacing(CalendarView.of(before)));
        entities.persist(new CalendarDescription(
                head, request, recorded, before.description().id()));
        return changed(head, before, recorded, caller);
    }

    private Supplier<Answer> publish(ParliamentCalendar head, List<CalendarDay> days, Caller caller) {
        var before = calendars.published(head, Optional.empty());
        DaysOfYears.check(days, before.description().chambers());
        Map<Integer, List<CalendarDay>> years = days.stream()
                .distinct()
                .collect(Collectors.groupingBy(day -> day.date().getYear(), TreeMap::new, Collectors.toList()));
        var recorded =
                journal.append(Entry.of("calendar.published", head.entrySubject(), new DaysOfYears(years), caller));
        years.forEach((year, all) -> entities.persist(new CalendarYear(
                head,
                new CalendarYear.Days(year, all),
                recorded,
                before.year(year).map(CalendarYear::id).orElse(null))));
        return changed(head, before, recorded, caller);
    }

    private Supplier<Answer> changed(
            ParliamentCalendar head, PublishedCalendar before, Journal.Recorded recorded, Caller caller) {
        head.changed(recorded.recordedAt());
        entities.flush();
        var now = calendars.published(head, Optional.empty());
        changed.fire(new CalendarChanged(
                head.id(), head.participant(), before.knownDays(), now.knownDays(), recorded.recordedAt(), caller));
        return () -> Answer.changed(head.version(), view(head));
    }

    private CalendarView view(ParliamentCalendar head) {
        return CalendarView.of(calendars.published(head, Optional.empty()));
    }

    private static final class CalendarThere extends Refusal {
        CalendarThere(String id) {
            super(Kind.CONFLICT, "calendar-there", "A calendar '%s' is in the register.".formatted(id));
        }
    }
}
