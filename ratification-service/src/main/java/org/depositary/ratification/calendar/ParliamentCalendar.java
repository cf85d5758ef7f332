package org.depositary.ratification.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.depositary.kit.problem.Unknown;

/** The calendar of a parliament: it is described, and its days are published year by year. */
@Entity
@Table(name = "sitting_calendar")
public class ParliamentCalendar {

    @Id
    private String id;

    @Version
    private int version;

    @Column(updatable = false)
    private String participant;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected ParliamentCalendar() {}

    ParliamentCalendar(String id, String participant, Instant registeredAt) {
        this.id = id;
        this.participant = participant;
        this.changedAt = registeredAt;
    }

    /** Notes that it was described anew, or days of it published: a new version stands. */
    void changed(Instant recordedAt) {
        changedAt = recordedAt;
    }

    public String id() {
        return id;
    }

    public String version() {
        return String.valueOf(version);
    }

    public String participant() {
        return participant;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** What its journal entries are about, and the end of its path. */
    String entrySubject() {
        return "calendars/" + id;
    }

    /** The calendars of the register. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<ParliamentCalendar, String> {

        ParliamentCalendar require(String name) {
            return findByIdOptional(canonical(name)).orElseThrow(() -> new Unknown("calendar", name));
        }

        ParliamentCalendar requireLocked(String name) {
            return findByIdOptional(canonical(name), LockModeType.PESSIMISTIC_WRITE)
                    .orElseThrow(() -> new Unknown("calendar", name));
        }

        /** One more than a page of them, in the order of their ids. */
        List<ParliamentCalendar> after(Optional<String> id, int limit) {
            return find("id > ?1 order by id", id.orElse("")).page(0, limit).list();
        }

        static String canonical(String name) {
            return name.toLowerCase(Locale.ROOT);
        }
    }
}
