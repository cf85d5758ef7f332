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

    /** The participants of the register. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<Participant, String> {

        Participant require(String code) {
            return findByIdOptional(ParticipantCode.canonical(code)).orElseThrow(() -> new UnknownParticipant(code));
        }

        Participant requireLocked(String code) {
            return Optional.ofNullable(findById(ParticipantCode.canonical(code), LockModeType.PESSIMISTIC_WRITE))
                    .orElseThrow(() -> new UnknownParticipant(code));
        }

        /** One more than a page, in the order of keys. */
        List<Participant> page(Set<ParticipantKind> kinds, Cursor at) {
            return find(
                            "code > ?1 and (?2 = true or kind in ?3) order by code",
                            at.after().orElse(""),
                            kinds.isEmpty(),
                            kinds)
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
