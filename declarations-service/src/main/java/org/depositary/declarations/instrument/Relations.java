package org.depositary.declarations.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.depositary.kit.time.AsOf;

/** How an instrument stands to others, and others to it. */
@ApplicationScoped
public class Relations {

    private final InstrumentVersion.Repository versions;
    private final InstrumentSlug.Repository slugs;

    Relations(InstrumentVersion.Repository versions, InstrumentSlug.Repository slugs) {
        this.versions = versions;
        this.slugs = slugs;
    }

    /** How an instrument stands to others, and the last thing said of that by any of them. */
    public record Found(List<RelationView> items, long lastEntry) {}

    /** The relations that {@code instrument} says itself, then those that others say of it; no kinds means all. */
    public Found of(Instrument instrument, Set<Relation.Kind> kinds, AsOf asOf) {
        var own = InstrumentVersion.latest(versions.of(List.of(instrument.id()), asOf.knownAt()))
                .values();
        var others = InstrumentVersion.latest(versions.naming(instrument.id(), asOf.knownAt()))
                .values();
        var names = slugs.of(instrument.id());
        var items = Stream.concat(
                        views(own, relation -> true), views(others, relation -> names.contains(relation.instrument())))
                .filter(view -> kinds.isEmpty() || kinds.contains(view.kind()))
                .toList();
        var lastEntry =
                others.stream().mapToLong(InstrumentVersion::entry).max().orElse(0);
        return new Found(items, lastEntry);
    }

    private static Stream<RelationView> views(Collection<InstrumentVersion> versions, Predicate<Relation> wanted) {
        return versions.stream()
                .map(InstrumentVersion::description)
                .flatMap(description -> description.relations().stream()
                        .filter(wanted)
                        .map(relation -> RelationView.of(description.slug(), relation)))
                .sorted(RelationView.ORDER);
    }
}
