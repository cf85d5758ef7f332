package org.depositary.declarations.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.depositary.kit.problem.InvalidPart;

/** Finds the relations by which an instrument would come back to itself, where the kind goes one way only. */
@ApplicationScoped
class RelationCycles {

    /** Names the lock under which relations are written: two that are written side by side could close a circle. */
    private static final long LOCK = 0x52454C4154494FL;

    private final InstrumentVersion.Repository versions;
    private final InstrumentSlug.Repository slugs;
    private final EntityManager entities;

    RelationCycles(InstrumentVersion.Repository versions, InstrumentSlug.Repository slugs, EntityManager entities) {
        this.versions = versions;
        this.slugs = slugs;
        this.entities = entities;
    }

    /** Which of the relations in {@code description} lead back to {@code id}; {@code known} are those they name. */
    List<InvalidPart> faults(UUID id, InstrumentDescription description, Map<String, UUID> known) {
        var faults = new ArrayList<InvalidPart>();
        var relations = description.relations();
        if (relations.stream().anyMatch(relation -> relation.kind().forbidsCycles())) {
            entities.createNativeQuery("select cast(pg_advisory_xact_lock(:lock) as text)")
                    .setParameter("lock", LOCK)
                    .getSingleResult();
        }
        for (var index = 0; index < relations.size(); index++) {
            var relation = relations.get(index);
            var target = known.get(relation.instrument());
            if (target != null && relation.kind().forbidsCycles() && leadsTo(id, target, relation.kind())) {
                faults.add(new InvalidPart(
                        "/relations/" + index,
                        "By " + relation.kind() + " '" + relation.instrument() + "' comes back to this instrument."));
            }
        }
        return List.copyOf(faults);
    }

    private boolean leadsTo(UUID id, UUID from, Relation.Kind kind) {
        var seen = new HashSet<UUID>();
        Set<UUID> frontier = Set.of(from);
        while (!frontier.isEmpty()) {
            if (frontier.contains(id)) {
                return true;
            }
            seen.addAll(frontier);
            frontier = next(frontier, kind).stream()
                    .filter(other -> !seen.contains(other))
                    .collect(Collectors.toSet());
        }
        return false;
    }

    private Collection<UUID> next(Set<UUID> instruments, Relation.Kind kind) {
        var related = InstrumentVersion.latest(versions.of(instruments, Optional.empty())).values().stream()
                .flatMap(version -> version.description().relations().stream())
                .filter(relation -> relation.kind() == kind)
                .map(Relation::instrument)
                .collect(Collectors.toSet());
        return slugs.instrumentsOf(related).values();
    }
}
