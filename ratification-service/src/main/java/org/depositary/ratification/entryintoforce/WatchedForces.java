package org.depositary.ratification.entryintoforce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The instruments whose force is watched, each with the day on which it must be looked at again. */
@ApplicationScoped
class WatchedForces {

    private static final int MOST = 20;

    private static final String LOOK = "insert into watched_force (instrument, due) values (?1, ?2)"
            + " on conflict (instrument) do update set due = excluded.due";

    private static final String DUE = "select instrument from watched_force where due <= ?1"
            + " order by due, instrument for update skip locked limit " + MOST;

    /** Those whose final clauses wait for this instrument, by whatever slug it has had. */
    private static final String WAITING = "update watched_force set due = ?2 where instrument in"
            + " (select v.instrument from known_instrument_version v"
            + " join (select distinct state ->> 'slug' as slug from known_instrument_version where instrument = ?1) named"
            + " on jsonb_path_exists(v.state, '$.finalClauses.**.instrument ? (@ == $slug)',"
            + " jsonb_build_object('slug', named.slug)))";

    /** Those whose place the instrument takes, by any description of it that was ever told. */
    private static final String SUPERSEDED = "update watched_force set due = ?2 where instrument in"
            + " (select k.id from known_instrument k, known_instrument_version v, jsonb_array_elements(v.state -> 'relations') r"
            + " where v.instrument = ?1 and r ->> 'kind' = 'SUPERSEDES' and k.slug = r ->> 'instrument')";

    /** Those whose final clauses name this group. */
    private static final String NAMING = "update watched_force set due = ?2 where instrument in"
            + " (select v.instrument from known_instrument_version v where jsonb_path_exists(v.state,"
            + " '$.finalClauses.** ? (@ == $code)', jsonb_build_object('code', cast(?1 as text))))";

    private final EntityManager entities;

    WatchedForces(EntityManager entities) {
        this.entities = entities;
    }

    /** Has {@code instrument} looked at on {@code day}: something was recorded that bears on its force. */
    void look(UUID instrument, LocalDate day) {
        entities.createNativeQuery(LOOK)
                .setParameter(1, instrument)
                .setParameter(2, day)
                .executeUpdate();
    }

    /** Has those looked at that wait for the instrument {@code instrument}. */
    void lookAtThoseWaitingFor(UUID instrument, LocalDate day) {
        entities.createNativeQuery(WAITING)
                .setParameter(1, instrument)
                .setParameter(2, day)
                .executeUpdate();
    }

    /** Has those looked at whose place {@code instrument} takes. */
    void lookAtThoseSupersededBy(UUID instrument, LocalDate day) {
        entities.createNativeQuery(SUPERSEDED)
                .setParameter(1, instrument)
                .setParameter(2, day)
                .executeUpdate();
    }

    /** Has those looked at whose final clauses name the group {@code code}. */
    void lookAtThoseNaming(String code, LocalDate day) {
        entities.createNativeQuery(NAMING)
                .setParameter(1, code)
                .setParameter(2, day)
                .executeUpdate();
    }

    /** Some that are due by {@code day}, locked; those that another replica looks at are left to it. */
    @SuppressWarnings("unchecked")
    List<UUID> due(LocalDate day) {
        return entities.createNativeQuery(DUE, UUID.class).setParameter(1, day).getResultList();
    }

    /** What was found of {@code instrument} holds until {@code day}; none: until something is recorded. */
    void holds(UUID instrument, @Nullable LocalDate day) {
        entities.createNativeQuery("update watched_force set due = cast(?2 as date) where instrument = ?1")
                .setParameter(1, instrument)
                .setParameter(2, day == null ? null : day.toString())
                .executeUpdate();
    }
}
