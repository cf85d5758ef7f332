package org.depositary.ratification.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds approvals by what can be searched, in the order of their ids: one statement. */
@ApplicationScoped
class ApprovalSearch {

    private static final String WANTED = """
            select c from ApprovalCase c join fetch c.instrument i
            where c.id > :after
              and (:anyInstrument = true or i.slug in :instruments or cast(i.id as string) in :instruments)
              and (:anyParticipant = true or c.participant in :participants)
              and (:anyTrack = true or c.track in :tracks)
              and (:anyStage = true or c.stage in :stages)
              and c.changedAt > :updatedSince""";

    /** Leaves out cases of which nothing was known, or pages of a past would change when a case is opened. */
    private static final String KNOWN = """

              and exists (select 1 from ApprovalTerms f where f.approvalCase = c.id
                and exists (select 1 from JournalPosition p where p.entry = f.entry and p.settledAt <= :knownAt))""";

    private static final UUID FIRST = new UUID(0, 0);

    private final EntityManager entities;

    ApprovalSearch(EntityManager entities) {
        this.entities = entities;
    }

    /** At most {@code limit} cases after an id. */
    record Slice(Optional<UUID> after, int limit) {}

    List<ApprovalCase> find(ApprovalFilter filter, Slice slice, Optional<Instant> knownAt) {
        var query = entities.createQuery(
                        WANTED + (knownAt.isPresent() ? KNOWN : "") + " order by c.id", ApprovalCase.class)
                .setParameter("after", slice.after().orElse(FIRST))
                .setParameter("anyInstrument", filter.instruments().isEmpty())
                .setParameter("instruments", filter.instruments())
                .setParameter("anyParticipant", filter.participants().isEmpty())
                .setParameter("participants", filter.participants())
                .setParameter("anyTrack", filter.tracks().isEmpty())
                .setParameter("tracks", filter.tracks())
                .setParameter("anyStage", filter.stages().isEmpty())
                .setParameter("stages", filter.stages())
                .setParameter("updatedSince", filter.updatedSince().orElse(Instant.EPOCH))
                .setMaxResults(slice.limit());
        knownAt.ifPresent(instant -> query.setParameter("knownAt", instant));
        return query.getResultList();
    }
}
