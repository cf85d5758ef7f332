package org.depositary.declarations.instrument;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.depositary.kit.paging.Cursor;
import org.depositary.kit.problem.Renamed;
import org.depositary.kit.problem.Unknown;
import org.hibernate.annotations.OptimisticLock;

/**
 * An instrument: the aggregate whose version every change of it, or of any part of it, must name.
 *
 * <p>It is registered, described anew, and given clauses, commitments and participations; each of these is a fact of its
 * own, and this row holds only identity, version and what can be searched today.
 */
@Entity
public class Instrument {

    @Id
    private UUID id;

    private String slug;

    @Version
    private int version;

    @Column
    @Enumerated(EnumType.STRING)
    private InstrumentKind kind;

    @Column
    @Enumerated(EnumType.STRING)
    private TextStatus text;

    /** Not a part of what is described: what others told may change it, and nobody's If-Match must fail by that. */
    @ElementCollection
    @CollectionTable(name = "instrument_status", joinColumns = @JoinColumn(name = "instrument"))
    @OptimisticLock(excluded = true)
    private Set<StatusPeriod> statuses;

    @ElementCollection
    @CollectionTable(name = "instrument_identifier", joinColumns = @JoinColumn(name = "instrument"))
    @Column(name = "identifier")
    private Set<String> identifiers;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Instrument() {}

    Instrument(UUID id, InstrumentDescription description, Instant recordedAt) {
        this.id = id;
        this.identifiers = new HashSet<>();
        this.statuses = new HashSet<>();
        describe(description, recordedAt);
    }

    /** Takes over what can be searched. */
    final void describe(InstrumentDescription description, Instant recordedAt) {
        slug = description.slug();
        kind = description.kind();
        text = description.text();
        var named = description.identifiers().stream().map(Identifier::toString).collect(Collectors.toSet());
        identifiers.retainAll(named);
        identifiers.addAll(named);
        changedAt = recordedAt;
    }

    /** Notes that a part of this instrument was changed at {@code recordedAt}: a new version stands. */
    public void partChanged(Instant recordedAt) {
        changedAt = recordedAt;
    }

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public String version() {
        return String.valueOf(version);
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Whether its text is still open. */
    public boolean isDraft() {
        return text == TextStatus.DRAFT;
    }

    /** Keeps by which statuses it is found, day by day. */
    void stands(Set<StatusPeriod> periods) {
        statuses.retainAll(periods);
        statuses.addAll(periods);
    }

    /** Where the API has it. */
    public String path() {
        return "/api/v1/instruments/" + slug;
    }

    /** What its journal entries are about. */
    public String subject() {
        return "instruments/" + slug;
    }

    /** No instrument has this slug or id. */
    public static final class UnknownInstrument extends Unknown {
        UnknownInstrument(String name) {
            super("instrument", name);
        }
    }

    /** Which instruments a list wants; an empty set wants all. */
    public record Filter(
            Set<InstrumentKind> kinds, Set<InstrumentStatus> statuses, Set<String> identifiers, Instant changedAfter) {}

    /** The instruments of the register. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<Instrument, UUID> {

        private static final String PAGE = "from Instrument i where i.slug > :after and i.changedAt > :changedAfter"
                + " and (:anyKind = true or i.kind in :kinds)"
                + " and (:anyIdentifier = true or exists (select 1 from i.identifiers x where x in :identifiers))";

        /** Added only where it is asked for: beside an "or" it would be looked at for one instrument after the other. */
        private static final String BY_STATUS = " and exists (select 1 from i.statuses s where s.status in :statuses"
                + " and (s.since is null or s.since <= :day) and (s.until is null or s.until > :day))";

        /** The instrument with this slug, in any case, or this id. */
        public Instrument require(String name) {
            return byName(name, LockModeType.NONE);
        }

        /** The same, its row locked until the transaction ends. */
        public Instrument requireLocked(String name) {
            return byName(name, LockModeType.PESSIMISTIC_WRITE);
        }

        private Instrument byName(String name, LockModeType lock) {
            var key = name.toLowerCase(Locale.ROOT);
            return id(key).map(id -> find("id = ?1 or slug = ?2", id, key))
                    .orElseGet(() -> find("slug", key))
                    .withLock(lock)
                    .firstResultOptional()
                    .orElseThrow(() -> renamed(key).orElseGet(() -> new UnknownInstrument(name)));
        }

        private Optional<RuntimeException> renamed(String key) {
            return find("select i from Instrument i, InstrumentSlug s where s.slug = ?1 and s.instrument = i.id", key)
                    .firstResultOptional()
                    .map(instrument -> new Renamed("instrument", key, instrument.slug));
        }

        private static Optional<UUID> id(String key) {
            try {
                return key.length() == 36 ? Optional.of(UUID.fromString(key)) : Optional.empty();
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        /** Those of {@code slugs} that lead to no instrument. */
        public Set<String> unknownOf(Set<String> slugs) {
            var unknown = new HashSet<>(slugs);
            if (!slugs.isEmpty()) {
                unknown.removeAll(getEntityManager()
                        .createQuery("select s.slug from InstrumentSlug s where s.slug in :slugs", String.class)
                        .setParameter("slugs", slugs)
                        .getResultList());
            }
            return unknown;
        }

        /** One more than a page, in the order of slugs; statuses are those of {@code day}. */
        List<Instrument> page(Filter filter, Cursor at, LocalDate day) {
            var byStatus = !filter.statuses().isEmpty();
            var wanted = new HashMap<String, Object>(Map.of(
                    "after", at.after().orElse(""),
                    "changedAfter", filter.changedAfter(),
                    "anyKind", filter.kinds().isEmpty(),
                    "kinds", filter.kinds(),
                    "anyIdentifier", filter.identifiers().isEmpty(),
                    "identifiers", filter.identifiers()));
            if (byStatus) {
                wanted.putAll(Map.of("statuses", filter.statuses(), "day", day));
            }
            return find(PAGE + (byStatus ? BY_STATUS : "") + " order by i.slug", wanted)
                    .range(0, at.limit())
                    .list();
        }
    }
}
