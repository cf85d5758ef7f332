package org.depositary.ratification.procedure.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.depositary.kit.fact.History;
import org.depositary.kit.paging.Cursor;
import org.depositary.kit.paging.Page;
import org.depositary.kit.problem.Unknown;
import org.depositary.kit.time.AsOf;

/** The procedures that were published, and kept in memory what was made ready of them: a version never changes. */
@ApplicationScoped
public class Procedures {

    private final PublishedProcedure.Repository published;
    private final Map<UUID, FollowedProcedure> ready = new ConcurrentHashMap<>();

    Procedures(PublishedProcedure.Repository published) {
        this.published = published;
    }

    /** A page of procedures, each in the version that stands, in the order of their names. */
    public Page.Cut<ProcedureView> page(PublishedProcedure.Filter filter, Cursor at, AsOf asOf) {
        var names = Page.Cut.of(published.names(filter, at, asOf.knownAt()), at, Function.identity());
        var versions =
                published.of(names.items(), asOf.knownAt()).stream().collect(groupingBy(PublishedProcedure::procedure));
        var views = names.items().stream()
                .flatMap(name -> History.of(versions.getOrDefault(name, List.of())).latest().stream())
                .map(ProcedureView::of)
                .toList();
        return new Page.Cut<>(views, names.page());
    }

    /** The procedure in a version, else in the one that stands. */
    public ProcedureView one(String name, Optional<Integer> version, AsOf asOf) {
        return ProcedureView.of(version(name, version, asOf));
    }

    /** The same, made ready to be followed. */
    public FollowedProcedure followed(String name, Optional<Integer> version, AsOf asOf) {
        return ready(version(name, version, asOf));
    }

    /** The procedure in a version that some case is to follow; empty where it was never published. */
    public Optional<FollowedProcedure> followed(String name, int version) {
        return History.of(published.of(List.of(name), Optional.empty())).rows().stream()
                .filter(row -> row.version() == version)
                .findFirst()
                .map(this::ready);
    }

    private PublishedProcedure version(String name, Optional<Integer> version, AsOf asOf) {
        var history = History.of(published.of(List.of(name.toLowerCase(Locale.ROOT)), asOf.knownAt()));
        return history.rows().stream()
                .filter(row -> version.map(wanted -> row.version() == wanted).orElse(true))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new Unknown("procedure", name));
    }

    /** The version that stands today, to be followed by a new case. */
    public Optional<FollowedProcedure> current(String name) {
        return History.of(published.of(List.of(name.toLowerCase(Locale.ROOT)), Optional.empty()))
                .latest()
                .map(this::ready);
    }

    /** The versions with these ids; asks the database only for those it has not met before. */
    public Map<UUID, FollowedProcedure> withIds(Collection<UUID> ids) {
        var missing = ids.stream().filter(id -> !ready.containsKey(id)).toList();
        if (!missing.isEmpty()) {
            published.withIds(missing).forEach(this::ready);
        }
        return ids.stream().distinct().collect(toUnmodifiableMap(Function.identity(), this::known));
    }

    private FollowedProcedure known(UUID id) {
        return Optional.ofNullable(ready.get(id)).orElseThrow();
    }

    private FollowedProcedure ready(PublishedProcedure version) {
        return ready.computeIfAbsent(version.id(), id -> FollowedProcedure.of(version));
    }
}
