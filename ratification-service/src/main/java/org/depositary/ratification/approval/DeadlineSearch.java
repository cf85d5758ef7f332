package org.depositary.ratification.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.kit.fact.Narrowing;
import org.depositary.kit.fact.Narrowing.Condition;

/** Finds deadlines as they stand today, in the order of their last days: one statement. */
@ApplicationScoped
class DeadlineSearch {

    /** Where those stand whose end cannot be told: last. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /** Written out and not a parameter, for the index is of exactly this. */
    private static final String END = "coalesce(d.endsOn, date 9999-12-31)";

    private static final String AFTER =
            "%1$s >= :lastDay and (%1$s > :lastDay or c.id > :approval or (c.id = :approval and key(d) > :after))"
                    .formatted(END);

    private final EntityManager entities;

    DeadlineSearch(EntityManager entities) {
        this.entities = entities;
    }

    /** Where a deadline stands in the order. */
    record Place(LocalDate end, UUID approval, String step) {

        static Place of(DeadlineView view) {
            return new Place(Optional.ofNullable(view.endsOn()).orElse(NEVER), view.approval(), view.step());
        }

        static Place parse(String key) {
            var parts = key.split("/", 3);
            return new Place(LocalDate.parse(parts[0]), UUID.fromString(parts[1]), parts[2]);
        }

        String key() {
            return end + "/" + approval + "/" + step;
        }
    }

    List<Place> find(DeadlineFilter filter, Optional<Place> after, int limit) {
        var asked = narrowing(filter);
        var where =
                Stream.concat(asked.says(), after.stream().map(place -> AFTER)).collect(Collectors.joining(" and "));
        var query = entities.createQuery(
                        "select " + END + " as ends, c.id as id, key(d) as step from ApprovalCase c"
                                + " join c.instrument i join c.deadlines d" + (where.isEmpty() ? "" : " where " + where)
                                + " order by " + END + ", c.id, key(d)",
                        Tuple.class)
                .setMaxResults(limit);
        asked.bind(query);
        after.ifPresent(place -> query.setParameter("lastDay", place.end())
                .setParameter("approval", place.approval())
                .setParameter("after", place.step()));
        return query.getResultList().stream()
                .map(row -> new Place(
                        row.get("ends", LocalDate.class), row.get("id", UUID.class), row.get("step", String.class)))
                .toList();
    }

    private static Narrowing narrowing(DeadlineFilter filter) {
        var cases = filter.cases();
        return Narrowing.by(
                new Condition(
                        "(i.slug in :instruments or cast(i.id as string) in :instruments)",
                        "instruments",
                        cases.instruments()),
                new Condition("c.participant in :participants", "participants", cases.participants()),
                new Condition("c.track in :tracks", "tracks", cases.tracks()),
                new Condition("d.effect in :effects", "effects", filter.effects()),
                new Condition("d.state in :states", "states", filter.states()),
                new Condition("d.endsOn >= :earliest", "earliest", filter.from().orElse(null)),
                new Condition("d.endsOn < :latest", "latest", filter.before().orElse(null)));
    }
}
