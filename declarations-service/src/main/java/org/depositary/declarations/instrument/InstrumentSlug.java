package org.depositary.declarations.instrument;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A slug that an instrument has, or had: it leads to it for ever, and to no other. */
@Entity
@Table(name = "instrument_slug")
class InstrumentSlug {

    @Id
    private String slug;

    @Column(updatable = false)
    private UUID instrument;

    @SuppressWarnings("NullAway.Init")
    protected InstrumentSlug() {}

    InstrumentSlug(String slug, UUID instrument) {
        this.slug = slug;
        this.instrument = instrument;
    }

    UUID instrument() {
        return instrument;
    }

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<InstrumentSlug, String> {

        /** The instruments that {@code slugs} lead to, today's and former ones. */
        Map<String, UUID> instrumentsOf(Collection<String> slugs) {
            var ids = new HashMap<String, UUID>();
            if (!slugs.isEmpty()) {
                list("slug in ?1", slugs).forEach(row -> ids.put(row.slug, row.instrument));
            }
            return ids;
        }

        /** Every slug that {@code instrument} has or had, in alphabetical order. */
        List<String> of(UUID instrument) {
            return list("instrument = ?1 order by slug", instrument).stream()
                    .map(row -> row.slug)
                    .toList();
        }

        /** Every slug that {@code instrument} had besides {@code slug}. */
        List<String> others(UUID instrument, String slug) {
            return of(instrument).stream().filter(other -> !other.equals(slug)).toList();
        }

        /** Keeps {@code slug} for {@code instrument}; whose slug it was before refuses it. */
        void keep(String slug, UUID instrument) {
            if (!of(instrument).contains(slug)) {
                persist(new InstrumentSlug(slug, instrument));
            }
        }
    }
}
