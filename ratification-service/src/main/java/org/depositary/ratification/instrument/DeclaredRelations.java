package org.depositary.ratification.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.depositary.ratification.instrument.DeclaredClauses.Clauses;

/** What instruments do to each other, as the declarations feed told of it, now or by an earlier instant. */
@ApplicationScoped
public class DeclaredRelations {

    private static final String NAMING = "select distinct instrument from known_instrument_version"
            + " where state @> jsonb_build_object('relations',"
            + " jsonb_build_array(jsonb_build_object('instrument', cast(?1 as text))))";

    private final EntityManager entities;
    private final DeclaredClauses declared;
    private final KnownInstrument.Repository instruments;
    private final KnownInstrumentVersion.Repository versions;

    DeclaredRelations(
            EntityManager entities,
            DeclaredClauses declared,
            KnownInstrument.Repository instruments,
            KnownInstrumentVersion.Repository versions) {
        this.entities = entities;
        this.declared = declared;
        this.instruments = instruments;
        this.versions = versions;
    }

    /** What one instrument does to another. */
    public enum Kind {
        AMENDS,
        SUPPLEMENTS,
        IMPLEMENTS,
        SUPERSEDES,
        ANNEX_OF,
        DEPENDS_ON_ENTRY_INTO_FORCE_OF,
        TRANSLATES_INTO
    }

    /** What {@code from} does to the instrument asked about. */
    public record Relation(KnownInstrument from, Kind kind) {}

    /** What other instruments do to {@code instrument}; three statements, however many they are. */
    public List<Relation> towards(KnownInstrument instrument, Optional<Instant> knownAt) {
        var naming = naming(instrument.slug());
        if (naming.isEmpty()) {
            return List.of();
        }
        var clauses = declared.of(naming, knownAt);
        return instruments.list("id in ?1 order by slug", naming).stream()
                .flatMap(other -> clauses.getOrDefault(other.id(), Clauses.NONE).relations().stream()
                        .filter(relation -> relation.instrument().equals(instrument.slug()))
                        .flatMap(relation -> kind(relation.kind()))
                        .map(kind -> new Relation(other, kind)))
                .toList();
    }

    /** The instruments by which {@code instrument} is carried out; one statement, however many they are. */
    public List<UUID> implementing(KnownInstrument instrument, Optional<Instant> knownAt) {
        return versions.implementing(instrument.slug(), knownAt);
    }

    @SuppressWarnings("unchecked")
    private List<UUID> naming(String slug) {
        return entities.createNativeQuery(NAMING, UUID.class)
                .setParameter(1, slug)
                .getResultList();
    }

    /** A kind of a later day is passed over: nothing here depends on it. */
    private static Stream<Kind> kind(String name) {
        return Arrays.stream(Kind.values()).filter(kind -> kind.name().equals(name));
    }
}
