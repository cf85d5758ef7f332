package org.depositary.ratification.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.depositary.kit.fact.Narrowing;
import org.depositary.kit.fact.Narrowing.Condition;

/** Finds approvals by what can be searched, in the order of their ids: one statement, with what is asked for alone. */
@ApplicationScoped
class ApprovalSearch {

    /** Leaves out cases of which nothing was known, or pages of a past would change when a case is opened. */
    static final String KNOWN = """
            exists (select 1 from ApprovalTerms f where f.approvalCase = c.id
              and exists (select 1 from JournalPosition p where p.entry = f.entry and p.settledAt <= :knownAt))""";

    private final EntityManager entities;

    ApprovalSearch(EntityManager entities) {
        this.entities = entities;
    }

    /** At most {@code limit} cases after an id. */
    record Slice(Optional<UUID> after, int limit) {}

    List<ApprovalCase> find(ApprovalFilter filter, Slice slice, Optional<Instant> knownAt) {
        var asked = Narrowing.by(
                new Condition("c.id > :after", "after", slice.after().orElse(null)),
                new Condition(
                        "(i.slug in :instruments or cast(i.id as string) in :instruments)",
                        "instruments",
                        filter.instruments()),
                new Condition("c.participant in :participants", "participants", filter.participants()),
                new Condition("c.track in :tracks", "tracks", filter.tracks()),
                new Condition("c.stage in :stages", "stages", filter.stages()),
                new Condition(
                        "c.nextDeadline < :before",
                        "before",
                        filter.deadlineBefore().orElse(null)),
                new Condition(
                        "c.changedAt > :since", "since", filter.updatedSince().orElse(null)),
                new Condition(KNOWN, "knownAt", knownAt.orElse(null)));
        var where = asked.says().collect(Collectors.joining(" and "));
        var query = entities.createQuery(
                        "select c from ApprovalCase c join fetch c.instrument i"
                                + (where.isEmpty() ? "" : " where " + where) + " order by c.id",
                        ApprovalCase.class)
                .setMaxResults(slice.limit());
        asked.bind(query);
        return query.getResultList();
    }
}
