package org.depositary.ratification.approval;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.depositary.kit.problem.Unknown;
import org.depositary.ratification.instrument.KnownInstrument;
import org.depositary.ratification.procedure.Stage;
import org.depositary.rules.Track;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/**
 * One participant's approval of one instrument on one track: the aggregate whose version every record in it must name.
 *
 * <p>It is opened, its steps occur, and it is concluded; what it is follows from its {@link ApprovalTerms},
 * {@link Occurrence}s and the State's acts. This row holds identity, version, and where the case stands today for
 * searching: that is never the truth, and moving with the day it makes no new version.
 */
@Entity
@Table(name = "approval_case")
public class ApprovalCase {

    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "instrument", updatable = false)
    private KnownInstrument instrument;

    @Column(updatable = false)
    private String participant;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Track track;

    @Column(updatable = false)
    private @Nullable String subject;

    @Column
    private @Nullable UUID follows;

    @Enumerated(EnumType.STRING)
    @OptimisticLock(excluded = true)
    @Column
    private Stage stage;

    @Column(name = "national_stage")
    @OptimisticLock(excluded = true)
    private @Nullable String nationalStage;

    @OptimisticLock(excluded = true)
    @Column
    private @Nullable LocalDate since;

    @OptimisticLock(excluded = true)
    @Column
    private boolean concluded;

    @Column(name = "next_deadline")
    @OptimisticLock(excluded = true)
    private @Nullable LocalDate nextDeadline;

    @ElementCollection
    @CollectionTable(name = "case_deadline", joinColumns = @JoinColumn(name = "approval_case"))
    @MapKeyColumn(name = "step")
    @OptimisticLock(excluded = true)
    @BatchSize(size = 100)
    private Map<String, StoredDeadline> deadlines = new HashMap<>();

    @Column(name = "holds_until")
    @OptimisticLock(excluded = true)
    private @Nullable LocalDate holdsUntil;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected ApprovalCase() {}

    /** A case in which nothing has happened yet. */
    ApprovalCase(UUID id, KnownInstrument instrument, String participant, Matter matter) {
        this.id = id;
        this.instrument = instrument;
        this.participant = participant;
        this.track = matter.track();
        this.subject = matter.subject().orElse(null);
    }

    /** On which track, and about what exactly where that must be told. */
    record Matter(Track track, Optional<String> subject) {}

    /** Notes, as it is opened, which attempt it follows. */
    void follows(ApprovalCase former) {
        follows = former.id;
    }

    /** Takes over where the case stands today. */
    void standsAt(Position position) {
        stage = position.stage();
        nationalStage = position.nationalStage().orElse(null);
        since = position.since().orElse(null);
        concluded = position.concluded();
        nextDeadline = position.nextDeadline().orElse(null);
        deadlines.keySet().retainAll(position.deadlines().keySet());
        deadlines.putAll(position.deadlines());
        holdsUntil = position.holdsUntil().orElse(null);
    }

    /** Notes that what the case rests on was changed at {@code recordedAt}: a new version stands. */
    void changed(Instant recordedAt) {
        changedAt = recordedAt;
    }

    /** Where the case stood when that was last looked at, as lists find it. */
    Position position() {
        return new Position(
                stage,
                Optional.ofNullable(nationalStage),
                Optional.ofNullable(since),
                concluded,
                Optional.ofNullable(nextDeadline),
                deadlines,
                Optional.ofNullable(holdsUntil));
    }

    public UUID id() {
        return id;
    }

    public String version() {
        return String.valueOf(version);
    }

    public KnownInstrument instrument() {
        return instrument;
    }

    public String participant() {
        return participant;
    }

    public Track track() {
        return track;
    }

    public Optional<String> subject() {
        return Optional.ofNullable(subject);
    }

    /** The concluded attempt that this one follows. */
    public Optional<UUID> follows() {
        return Optional.ofNullable(follows);
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Where the API has it. */
    String path() {
        return "/api/v1/" + entrySubject();
    }

    /** What its journal entries are about. */
    String entrySubject() {
        return "approvals/" + id;
    }

    /** The approvals of the register. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<ApprovalCase, UUID> {

        private static final int AT_A_TIME = 100;
        private static final int SKIP_LOCKED = -2;

        ApprovalCase require(UUID id) {
            return find("from ApprovalCase c join fetch c.instrument where c.id = ?1", id)
                    .firstResultOptional()
                    .orElseThrow(() -> new Unknown("approval", id.toString()));
        }

        /** Its row locked until the transaction ends. */
        ApprovalCase requireLocked(UUID id) {
            return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                    .orElseThrow(() -> new Unknown("approval", id.toString()));
        }

        /** All cases of a participant about an instrument, locked in one order. */
        List<ApprovalCase> lockedOf(UUID instrument, String participant) {
            return find("instrument.id = ?1 and participant = ?2 order by id", instrument, participant)
                    .withLock(LockModeType.PESSIMISTIC_WRITE)
                    .list();
        }

        List<ApprovalCase> withIds(Collection<UUID> ids) {
            return ids.isEmpty()
                    ? List.of()
                    : find("from ApprovalCase c join fetch c.instrument where c.id in ?1 order by c.id", ids)
                            .list();
        }

        /** All cases about an instrument on a track. */
        List<ApprovalCase> of(UUID instrument, Track track) {
            return find(
                            "from ApprovalCase c join fetch c.instrument where c.instrument.id = ?1 and c.track = ?2 order by"
                                    + " c.id",
                            instrument,
                            track)
                    .list();
        }

        /** The latest concluded attempt at what {@code attempt} is about; an attempt follows one, and is followed by one. */
        Optional<ApprovalCase> lastAttempt(ApprovalCase attempt) {
            return find(
                            "from ApprovalCase c where c.instrument = ?1 and c.participant = ?2 and c.track = ?3"
                                    + " and coalesce(c.subject, '') = ?4 and c.concluded"
                                    + " and not exists (select 1 from ApprovalCase n where n.follows = c.id)"
                                    + " order by c.changedAt desc",
                            attempt.instrument,
                            attempt.participant,
                            attempt.track,
                            attempt.subject().orElse(""))
                    .firstResultOptional();
        }

        /** Some of those in which silence has spoken by {@code now}, locked; those at work elsewhere left out. */
        List<ApprovalCase> lockedSilent(Instant now) {
            return find(
                            "from ApprovalCase c where exists (select 1 from c.deadlines d where d.silenceDue <= ?1)"
                                    + " order by c.id",
                            now)
                    .withLock(LockModeType.PESSIMISTIC_WRITE)
                    .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                    .page(0, AT_A_TIME)
                    .list();
        }

        /** All cases of a participant that are not concluded, locked in one order. */
        List<ApprovalCase> lockedOpen(String participant) {
            return find("participant = ?1 and not concluded order by id", participant)
                    .withLock(LockModeType.PESSIMISTIC_WRITE)
                    .list();
        }

        /** Which of these cases are known to be followed by which: the followed to the follower. */
        Map<UUID, UUID> followers(Collection<UUID> followed, Optional<Instant> knownAt) {
            var query = "from ApprovalCase c where c.follows in :followed";
            var parameters = new HashMap<String, Object>(Map.of("followed", followed));
            knownAt.ifPresent(instant -> parameters.put("knownAt", instant));
            return find(knownAt.isEmpty() ? query : query + " and " + ApprovalSearch.KNOWN, parameters).stream()
                    .collect(Collectors.toMap(next -> next.follows().orElseThrow(), ApprovalCase::id));
        }

        /** Some of those whose stored position no longer holds on {@code today}, locked; those at work elsewhere left out. */
        List<ApprovalCase> lockedOutdated(LocalDate today) {
            return find("holdsUntil <= ?1 order by id", today)
                    .withLock(LockModeType.PESSIMISTIC_WRITE)
                    .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                    .page(0, AT_A_TIME)
                    .list();
        }
    }
}
