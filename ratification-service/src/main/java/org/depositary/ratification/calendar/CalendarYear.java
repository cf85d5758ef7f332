package org.depositary.ratification.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.depositary.kit.fact.FactRepository;
import org.depositary.kit.fact.FactRow;
import org.depositary.kit.fact.Ids;
import org.depositary.kit.journal.Journal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What the days of one year were published to be. */
@Entity
@Table(name = "calendar_year")
class CalendarYear extends FactRow {

    @Column(updatable = false)
    private String calendar;

    @Column(updatable = false)
    private String participant;

    @Column(updatable = false)
    private int year;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private List<CalendarDay> days;

    @SuppressWarnings("NullAway.Init")
    protected CalendarYear() {}

    CalendarYear(ParliamentCalendar of, Days published, Journal.Recorded recorded, @Nullable UUID former) {
        super(Ids.next(), recorded, former);
        this.calendar = of.id();
        this.participant = of.participant();
        this.year = published.year();
        this.days = published.days();
    }

    /** The days of a year. */
    record Days(int year, List<CalendarDay> days) {
        Days {
            days = List.copyOf(days);
        }
    }

    String calendar() {
        return calendar;
    }

    String participant() {
        return participant;
    }

    int year() {
        return year;
    }

    List<CalendarDay> days() {
        return List.copyOf(days);
    }

    @ApplicationScoped
    static class Repository implements FactRepository<CalendarYear> {

        List<CalendarYear> of(Collection<String> calendars, Optional<Instant> knownAt) {
            return known("f.calendar in :calendars", Map.of("calendars", calendars), knownAt);
        }

        List<CalendarYear> ofParticipants(Collection<String> participants, Optional<Instant> knownAt) {
            return known("f.participant in :participants", Map.of("participants", participants), knownAt);
        }

        @Override
        public String name() {
            return "CalendarYear";
        }
    }
}
