package org.depositary.kit.fact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads facts with one statement, whether asked about now or about what was known then. */
public interface FactRepository<F extends FactRow> extends PanacheRepositoryBase<F, UUID> {

    /** Narrows a query over facts {@code f} to those whose entry was settled by {@code :knownAt}. */
    String KNOWN = " and exists (select 1 from JournalPosition p where p.entry = f.entry and p.settledAt <= :knownAt)";

    /** The facts that {@code where} (a condition on {@code f}) describes, as far as they were known. */
    default List<F> known(String where, Map<String, Object> parameters, Optional<Instant> knownAt) {
        var query = "from " + name() + " f where (" + where + ")";
        if (knownAt.isEmpty()) {
            return list(query, parameters);
        }
        var narrowed = new HashMap<>(parameters);
        narrowed.put("knownAt", knownAt.get());
        return list(query + KNOWN, narrowed);
    }

    /** The entity's name in queries. */
    String name();
}
