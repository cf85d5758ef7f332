package org.depositary.ratification.activation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** On which instruments' commitments it bears what was entered in this service's journal: read from the journal itself. */
@ApplicationScoped
class Bearing {

    /** What changes no readiness, or was looked at when it was recorded. */
    private static final Pattern IDLE = Pattern.compile("org\\.depositary\\."
            + "(commitment\\.(activated|suspended|discharged|expired|deactivated)|determination\\..*|performance\\..*"
            + "|calendar\\..*|deadline\\.moved|procedure\\.published|review\\..*)");

    private static final String ENTERED = """
            select distinct j.type as type, coalesce(cast(j.body as json) -> 'data' ->> 'instrument',
                    case when j.subject like 'instruments/%' then split_part(j.subject, '/', 2) end) as instrument
            from journal_position p join journal j on j.id = p.entry
            where p.position > :after and p.position <= :upTo""";

    /** Its own commitments, those of what it carries out or is otherwise related to, and those whose rules name it. */
    private static final String COMMITTED = """
            select distinct v.instrument from known_commitment_version v
                join known_instrument i on i.id = v.instrument join known_instrument t on t.slug in (:slugs)
            where i.id = t.id or cast(v.state as text) like '%"' || t.slug || '"%'
                or exists (select 1 from known_instrument_version tv where tv.instrument = t.id and tv.state @>
                    jsonb_build_object('relations', jsonb_build_array(jsonb_build_object('instrument', i.slug))))""";

    private final EntityManager entities;

    Bearing(EntityManager entities) {
        this.entities = entities;
    }

    /** The instruments to be looked at for the entries after one position up to another; empty where it may be any. */
    Optional<List<UUID>> between(long after, long upTo) {
        var slugs = entered(after, upTo).stream()
                .filter(entry -> !IDLE.matcher(entry.get("type", String.class)).matches())
                .map(entry -> Optional.ofNullable(entry.get("instrument", String.class)))
                .collect(Collectors.toSet());
        if (slugs.contains(Optional.<String>empty())) {
            return Optional.empty();
        }
        var named = slugs.stream().flatMap(Optional::stream).collect(Collectors.toSet());
        return named.isEmpty() ? Optional.of(List.of()) : committed(named);
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> entered(long after, long upTo) {
        return entities.createNativeQuery(ENTERED, Tuple.class)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .getResultList();
    }

    /** A name that is no longer one may stand for any. */
    @SuppressWarnings("unchecked")
    private Optional<List<UUID>> committed(Set<String> slugs) {
        var known = entities.createQuery("select count(i) from KnownInstrument i where i.slug in :slugs", Long.class)
                .setParameter("slugs", slugs)
                .getSingleResult();
        return known < slugs.size()
                ? Optional.empty()
                : Optional.of(entities.createNativeQuery(COMMITTED, UUID.class)
                        .setParameter("slugs", slugs)
                        .getResultList());
    }
}
