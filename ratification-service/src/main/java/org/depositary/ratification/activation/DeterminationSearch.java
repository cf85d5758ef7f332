package org.depositary.ratification.activation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.depositary.kit.fact.Narrowing;
import org.depositary.kit.fact.Narrowing.Condition;
import org.depositary.kit.paging.Cursor;
import org.depositary.kit.problem.Unsound;

/** Finds determinations by what can be searched, in the order of their ids: one statement. */
@ApplicationScoped
class DeterminationSearch {

    private static final String LAST = """
            exists (select 1 from Determination s where s.root = f.id and s.manner <> RETRACTION
              and s.status in :statuses
              and not exists (select 1 from Determination t where t.supersedes = s.id))""";

    private static final String UNDER =
            "exists (select 1 from KnownInstrument i where i.id in :instruments and array_contains(f.instruments, i.id))";

    private static final String KNOWN =
            "exists (select 1 from JournalPosition p where p.entry = f.entry and p.settledAt <= :knownAt)";

    private final EntityManager entities;

    DeterminationSearch(EntityManager entities) {
        this.entities = entities;
    }

    /** One more than a page of the ids after {@code at}. A status is that of the last record, which is today's. */
    List<UUID> find(Determinations.Filter filter, Cursor at, Optional<Instant> knownAt) {
        if (!filter.statuses().isEmpty() && knownAt.isPresent()) {
            throw new Unsound("filter-needs-today", "status", "Statuses are searched as they stand today.");
        }
        var asked = Narrowing.by(
                new Condition(
                        "f.id > :after",
                        "after",
                        at.after().map(UUID::fromString).orElse(null)),
                new Condition(UNDER, "instruments", filter.instruments()),
                new Condition("f.event in :events", "events", filter.events()),
                new Condition(LAST, "statuses", filter.statuses()),
                new Condition(KNOWN, "knownAt", knownAt.orElse(null)));
        var where = asked.says().map(says -> " and " + says).collect(Collectors.joining());
        var query = entities.createQuery(
                        "select f.id from Determination f where f.root = f.id" + where + " order by f.id", UUID.class)
                .setMaxResults(at.limit() + 1);
        asked.bind(query);
        return query.getResultList();
    }
}
