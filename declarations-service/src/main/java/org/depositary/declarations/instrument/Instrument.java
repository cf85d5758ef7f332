package org.depositary.declarations.instrument;

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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.depositary.kit.paging.Cursor;
import org.depositary.kit.problem.Unknown;
import org.jspecify.annotations.Nullable;

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
    private InstrumentStatus status;

    @Column(name = "adopted_from")
    private @Nullable LocalDate adoptedFrom;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Instrument() {}

    Instrument(UUID id, InstrumentDescription description, Instant recordedAt) {
        this.id = id;
        this.slug = description.slug();
        describe(description, recordedAt);
    }

    /** Takes over what can be searched. */
    final void describe(InstrumentDescription description, Instant recordedAt) {
        kind = description.kind();
        status = description.status();
        adoptedFrom =
                description.adoptedOn() == null ? null : description.adoptedOn().from();
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

    /** Where it stands today, as far as this service can tell. */
    public InstrumentStatus status() {
        return status;
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
    public record Filter(Set<InstrumentKind> kinds, Set<InstrumentStatus> statuses, Instant changedAfter) {}

    /** The instruments of the register. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<Instrument, UUID> {

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
                    .orElseThrow(() -> new UnknownInstrument(name));
        }

        private static Optional<UUID> id(String key) {
            try {
                return key.length() == 36 ? Optional.of(UUID.fromString(key)) : Optional.empty();
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        /** One more than a page, in the order of slugs. */
        List<Instrument> page(Filter filter, Cursor at) {
            return find(
                            "slug > ?1 and (?2 = true or kind in ?3) and (?4 = true or status in ?5) and changedAt > ?6 order by slug",
                            at.after().orElse(""),
                            filter.kinds().isEmpty(),
                            filter.kinds(),
                            filter.statuses().isEmpty(),
                            filter.statuses(),
                            filter.changedAfter())
                    .range(0, at.limit())
                    .list();
        }

        /** Those of {@code slugs} that nobody has registered. */
        Set<String> unknownOf(Set<String> slugs) {
            var unknown = new HashSet<>(slugs);
            if (!slugs.isEmpty()) {
                unknown.removeAll(getEntityManager()
                        .createQuery("select i.slug from Instrument i where i.slug in :slugs", String.class)
                        .setParameter("slugs", slugs)
                        .getResultList());
            }
            return unknown;
        }
    }
}
