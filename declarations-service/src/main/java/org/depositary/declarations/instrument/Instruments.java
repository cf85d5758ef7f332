package org.depositary.declarations.instrument;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.depositary.kit.fact.History;
import org.depositary.kit.paging.Cursor;
import org.depositary.kit.paging.Page;
import org.depositary.kit.time.AsOf;

/** What the register knows of instruments. */
@ApplicationScoped
public class Instruments {

    private final Instrument.Repository instruments;
    private final InstrumentVersion.Repository versions;

    Instruments(Instrument.Repository instruments, InstrumentVersion.Repository versions) {
        this.instruments = instruments;
        this.versions = versions;
    }

    /** One instrument, and its head. */
    public record Found(Instrument head, InstrumentView view) {}

    /** The instrument with this slug or id, as of what is asked. */
    public Found one(String name, AsOf asOf) {
        var head = instruments.require(name);
        return views(List.of(head), asOf).stream()
                .findFirst()
                .map(view -> new Found(head, view))
                .orElseThrow(() -> new Instrument.UnknownInstrument(name));
    }

    /** The head of the instrument with this slug or id, if it was known then. */
    public Instrument head(String name, AsOf asOf) {
        return asOf.knownAt().isEmpty()
                ? instruments.require(name)
                : one(name, asOf).head();
    }

    /** A page of instruments in the order of their slugs. */
    public Page.Cut<InstrumentView> page(Instrument.Filter filter, Cursor at, AsOf asOf) {
        var heads = Page.Cut.of(instruments.page(filter, at), at, Instrument::slug);
        return new Page.Cut<>(views(heads.items(), asOf), heads.page());
    }

    private List<InstrumentView> views(List<Instrument> heads, AsOf asOf) {
        var ids = heads.stream().map(Instrument::id).toList();
        var known = versions.of(ids, asOf.knownAt()).stream().collect(groupingBy(InstrumentVersion::instrument));
        return ids.stream()
                .map(id -> History.of(known.getOrDefault(id, List.of())).latest())
                .flatMap(Optional::stream)
                .map(version ->
                        InstrumentView.of(version.instrument(), version.description(), version.recordedAt(), asOf))
                .toList();
    }
}
