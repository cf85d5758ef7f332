package org.depositary.ratification.procedure.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.depositary.kit.fact.FactRepository;
import org.depositary.kit.fact.FactRow;
import org.depositary.kit.fact.Ids;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.paging.Cursor;
import org.depositary.ratification.procedure.template.ProcedureTemplate;
import org.depositary.rules.Track;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A version of a national procedure as it was published; it never changes, and cases keep the one they began with. */
@Entity
@Table(name = "procedure")
public class PublishedProcedure extends FactRow {

    /** A procedure under one version's number. */
    record Edition(String participant, ProcedureTemplate body, int version) {}

    @Column(updatable = false)
    private String procedure;

    @Column(updatable = false)
    private int version;

    @Column(updatable = false)
    private String participant;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Track track;

    @Column(updatable = false)
    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private ProcedureTemplate body;

    @SuppressWarnings("NullAway.Init")
    protected PublishedProcedure() {}

    PublishedProcedure(Edition edition, Journal.Recorded recorded, Optional<PublishedProcedure> former) {
        super(Ids.next(), recorded, former.map(FactRow::id).orElse(null));
        this.procedure = edition.body().id();
        this.version = edition.version();
        this.participant = edition.participant();
        this.track = edition.body().subject().track();
        this.name = edition.body().name();
        this.body = edition.body();
    }

    /** The procedure's name in the register, the same in all its versions. */
    public String procedure() {
        return procedure;
    }

    public int version() {
        return version;
    }

    public String participant() {
        return participant;
    }

    public Track track() {
        return track;
    }

    public String name() {
        return name;
    }

    public ProcedureTemplate body() {
        return body;
    }

    /** Which procedures a list wants; an empty set wants all. */
    public record Filter(Set<String> participants, Set<Track> tracks) {}

    /** The published versions. */
    @ApplicationScoped
    public static class Repository implements FactRepository<PublishedProcedure> {

        private static final String NAMES = """
                select f.procedure from PublishedProcedure f
                where f.version = 1 and f.procedure > :after
                  and (:anyParticipant = true or f.participant in :participants)
                  and (:anyTrack = true or f.track in :tracks)""";

        /** The names of one more than a page of procedures that were known. */
        List<String> names(Filter filter, Cursor at, Optional<Instant> knownAt) {
            var query = getEntityManager()
                    .createQuery(NAMES + (knownAt.isPresent() ? KNOWN : "") + " order by f.procedure", String.class)
                    .setParameter("after", at.after().orElse(""))
                    .setParameter("anyParticipant", filter.participants().isEmpty())
                    .setParameter("participants", filter.participants())
                    .setParameter("anyTrack", filter.tracks().isEmpty())
                    .setParameter("tracks", filter.tracks())
                    .setMaxResults(at.limit() + 1);
            knownAt.ifPresent(instant -> query.setParameter("knownAt", instant));
            return query.getResultList();
        }

        /** All that is known of these procedures. */
        List<PublishedProcedure> of(Collection<String> procedures, Optional<Instant> knownAt) {
            return known("f.procedure in :procedures", Map.of("procedures", procedures), knownAt);
        }

        List<PublishedProcedure> withIds(Collection<UUID> ids) {
            return list("id in ?1", ids);
        }

        @Override
        public String name() {
            return "PublishedProcedure";
        }
    }
}
