package org.depositary.ratification.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.depositary.kit.fact.FactRepository;
import org.depositary.kit.fact.FactRow;
import org.depositary.kit.fact.Ids;
import org.depositary.kit.fact.Source;
import org.depositary.kit.journal.Journal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** How a calendar was described at one time. */
@Entity
@Table(name = "calendar_description")
class CalendarDescription extends FactRow {

    @Column(updatable = false)
    private String calendar;

    @Column(updatable = false)
    private String participant;

    @Column(updatable = false)
    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private List<String> chambers;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private List<LocalDate> holidays;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private Source source;

    @SuppressWarnings("NullAway.Init")
    protected CalendarDescription() {}

    CalendarDescription(
            ParliamentCalendar of, CalendarRequest request, Journal.Recorded recorded, @Nullable UUID former) {
        super(Ids.next(), recorded, former);
        this.calendar = of.id();
        this.participant = of.participant();
        this.name = request.name();
        this.chambers = List.copyOf(request.chambers());
        this.holidays = request.knownHolidays();
        this.source = request.source();
    }

    String calendar() {
        return calendar;
    }

    String participant() {
        return participant;
    }

    String name() {
        return name;
    }

    List<String> chambers() {
        return List.copyOf(chambers);
    }

    List<LocalDate> holidays() {
        return List.copyOf(holidays);
    }

    Source source() {
        return source;
    }

    @ApplicationScoped
    static class Repository implements FactRepository<CalendarDescription> {

        List<CalendarDescription> of(Collection<String> calendars, Optional<Instant> knownAt) {
            return known("f.calendar in :calendars", Map.of("calendars", calendars), knownAt);
        }

        List<CalendarDescription> ofParticipants(Collection<String> participants, Optional<Instant> knownAt) {
            return known("f.participant in :participants", Map.of("participants", participants), knownAt);
        }

        @Override
        public String name() {
            return "CalendarDescription";
        }
    }
}
