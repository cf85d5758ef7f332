package org.depositary.declarations.participant;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.kit.paging.Cursor;
import org.depositary.kit.problem.Unknown;
import org.depositary.kit.problem.Unsound;

/** A participant under its key. It is never deleted; what it is described as is kept in {@link ParticipantVersion}s. */
@Entity
public class Participant {

    @Id
    private String code;

    @Version
    private int version;

    @Column
    @Enumerated(EnumType.STRING)
    private ParticipantKind kind;

    @Column
    private String name;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Participant() {}

    Participant(ParticipantDescription description, Instant recordedAt) {
        this.code = description.code().value();
        describe(description, recordedAt);
    }

    /** Takes over what can be searched. */
    final void describe(ParticipantDescription description, Instant recordedAt) {
        kind = description.kind();
        name = description
                .nameOn(LocalDate.ofInstant(recordedAt, ZoneOffset.UTC))
                .in("en");
        changedAt = recordedAt;
    }

    public String code() {
        return code;
    }

    public String version() {
        return String.valueOf(version);
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** No participant has this key. */
    public static final class UnknownParticipant extends Unknown {
        UnknownParticipant(String code) {
            super("participant", code);
        }
    }

    /** An alpha-2 code that ISO withdrew names no State today, and different ones on different days. */
    static final class CodeNeedsADate extends Unsound {
        CodeNeedsADate(String code) {
            super(
                    "code-needs-a-date",
                    "participant",
                    "ISO withdrew " + code + ". Ask with asAt for a day on which the State existed, or write "
                            + String.join(" or ", ParticipantCode.formerOf(code)) + ".");
        }
    }

    /** Which participants a list wants; an empty set wants all. */
    public record Filter(Set<ParticipantKind> kinds, Instant changedAfter) {}

    /** The participants of the register. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<Participant, String> {

        Participant require(String code) {
            return findByIdOptional(ParticipantCode.canonical(code)).orElseThrow(() -> new UnknownParticipant(code));
        }

        Participant requireLocked(String code) {
            var key = ParticipantCode.canonical(code);
            if (ParticipantCode.isWithdrawn(key)) {
                throw new CodeNeedsADate(key);
            }
            return Optional.ofNullable(findById(key, LockModeType.PESSIMISTIC_WRITE))
                    .orElseThrow(() -> new UnknownParticipant(code));
        }

        /** Has one write at a time change the team of {@code code}, until the transaction ends. */
        void lockTeam(String code) {
            getEntityManager()
                    .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                    .setParameter(1, "team\n" + code)
                    .getSingleResult();
        }

        /** The former States whose alpha-2 code was {@code code}. */
        List<Participant> onceCalled(String code) {
            return list("code in ?1", ParticipantCode.formerOf(code));
        }

        /** One more than a page, in the order of keys. */
        List<Participant> page(Filter filter, Cursor at) {
            return find(
                            "code > ?1 and (?2 = true or kind in ?3) and changedAt > ?4 order by code",
                            at.after().orElse(""),
                            filter.kinds().isEmpty(),
                            filter.kinds(),
                            filter.changedAfter())
                    .range(0, at.limit())
                    .list();
        }

        /** Those of {@code codes} that nobody has registered. */
        public Set<String> unknownOf(Set<String> codes) {
            var unknown = new HashSet<>(codes);
            if (!codes.isEmpty()) {
                unknown.removeAll(getEntityManager()
                        .createQuery("select p.code from Participant p where p.code in :codes", String.class)
                        .setParameter("codes", codes)
                        .getResultList());
            }
            return unknown;
        }
    }
}
