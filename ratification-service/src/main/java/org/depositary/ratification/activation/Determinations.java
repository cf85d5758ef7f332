package org.depositary.ratification.activation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.depositary.kit.fact.FactRow;
import org.depositary.kit.fact.History;
import org.depositary.kit.paging.Cursor;
import org.depositary.kit.paging.Page;
import org.depositary.kit.problem.Unknown;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.instrument.KnownInstrument;
import org.depositary.rules.EventType;

/** What is known of determinations: as many statements for one as for many. */
@ApplicationScoped
public class Determinations {

    private final Determination.Repository records;
    private final DeterminationSearch search;
    private final Position.Repository positions;
    private final KnownInstrument.Repository instruments;

    Determinations(
            Determination.Repository records,
            DeterminationSearch search,
            Position.Repository positions,
            KnownInstrument.Repository instruments) {
        this.records = records;
        this.search = search;
        this.positions = positions;
        this.instruments = instruments;
    }

    /** Which determinations a list wants; an empty set wants all. */
    public record Filter(Set<UUID> instruments, Set<EventType> events, Set<DeterminationStatus> statuses) {}

    /** One determination, and the version of what it rests on. */
    public record Found(String version, DeterminationView view) {}

    /** The determination that {@code record} is, or belongs to. */
    public Found one(UUID record, AsOf asOf) {
        var root = records.findByIdOptional(record).map(Determination::root).orElse(record);
        var known = records.of(List.of(root), asOf.knownAt());
        if (known.isEmpty()) {
            throw new Unknown("determination", record.toString());
        }
        var said = positions.on(List.of(root), asOf.knownAt());
        var last = Math.max(lastEntry(known), lastEntry(said));
        return new Found(String.valueOf(last), views(known, said, asOf).getFirst());
    }

    /** A page of determinations in the order of their ids. */
    public Page.Cut<DeterminationView> page(Filter filter, Cursor at, AsOf asOf) {
        var roots = Page.Cut.of(search.find(filter, at, asOf.knownAt()), at, UUID::toString);
        var known = records.of(roots.items(), asOf.knownAt());
        return new Page.Cut<>(views(known, positions.on(roots.items(), asOf.knownAt()), asOf), roots.page());
    }

    private List<DeterminationView> views(Collection<Determination> known, List<Position> said, AsOf asOf) {
        var slugs = Slugs.of(
                known.stream().flatMap(record -> record.instruments().stream()).collect(toSet()), instruments);
        var byRoot = said.stream().collect(groupingBy(Position::determination));
        return DeterminationCourse.all(known).stream()
                .map(course -> DeterminationView.of(
                        course,
                        new DeterminationView.Beside(
                                new Positions(History.of(byRoot.getOrDefault(course.root(), List.of()))), slugs),
                        asOf))
                .sorted(java.util.Comparator.comparing(view -> view.id().toString()))
                .toList();
    }

    private static long lastEntry(List<? extends FactRow> rows) {
        return rows.stream().mapToLong(FactRow::entry).max().orElse(0);
    }
}
