package org.depositary.ratification.instrument;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.depositary.kit.text.MultilingualText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An instrument that the declarations feed has told of, as it stands today. */
@Entity
@Table(name = "known_instrument")
public class KnownInstrument {

    @Id
    private UUID id;

    private String slug;
    private String kind;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private MultilingualText title;

    @SuppressWarnings("NullAway.Init")
    protected KnownInstrument() {}

    KnownInstrument(InstrumentState state) {
        this.id = state.id();
        note(state);
    }

    final void note(InstrumentState state) {
        slug = state.slug();
        kind = state.kind();
        title = state.title();
    }

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    /** What kind of instrument it is, as declarations-service calls it. */
    public String kind() {
        return kind;
    }

    public MultilingualText title() {
        return title;
    }

    /** What the journal calls it. */
    public String subject() {
        return "instruments/" + slug;
    }

    /** The instruments this service knows. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<KnownInstrument, UUID> {

        /** The instrument with this slug, in any case, or this id. */
        public Optional<KnownInstrument> named(String name) {
            var key = name.toLowerCase(Locale.ROOT);
            return id(key).map(id -> find("id = ?1 or slug = ?2", id, key))
                    .orElseGet(() -> find("slug", key))
                    .firstResultOptional();
        }

        /** What these instruments are called today. */
        public Map<UUID, String> slugs(Collection<UUID> ids) {
            return ids.isEmpty()
                    ? Map.of()
                    : list("id in ?1", ids).stream().collect(toMap(KnownInstrument::id, KnownInstrument::slug));
        }

        /** The instrument that has this slug or id, or had this slug once. */
        public Optional<KnownInstrument> everNamed(String name) {
            return named(name).or(() -> slugOfWhatWas(name).flatMap(this::named));
        }

        /** The slug that the instrument has today of which the feed once told as {@code former}. */
        Optional<String> slugOfWhatWas(String former) {
            List<?> slugs = getEntityManager()
                    .createNativeQuery(
                            "select i.slug from known_instrument_version v join known_instrument i on i.id = v.instrument"
                                    + " where v.state ->> 'slug' = :slug limit 1",
                            String.class)
                    .setParameter("slug", former.toLowerCase(Locale.ROOT))
                    .getResultList();
            return slugs.stream().map(String::valueOf).findFirst();
        }

        private static Optional<UUID> id(String key) {
            try {
                return key.length() == 36 ? Optional.of(UUID.fromString(key)) : Optional.empty();
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }
}
