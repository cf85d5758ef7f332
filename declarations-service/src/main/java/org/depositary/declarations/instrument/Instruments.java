package org.depositary.declarations.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.depositary.kit.paging.Cursor;
import org.depositary.kit.paging.Page;
import org.depositary.kit.problem.Unsound;
import org.depositary.kit.time.AsOf;

/** What the register knows of instruments. */
@ApplicationScoped
public class Instruments {

    private final Instrument.Repository instruments;
    private final InstrumentVersion.Repository versions;

    private final Besides besides;

    Instruments(Instrument.Repository instruments, InstrumentVersion.Repository versions, Besides besides) {
        this.instruments = instruments;
        this.versions = versions;
        this.besides = besides;
    }

    /** One instrument, and its head. */
    public record Found(Instrument head, InstrumentView view, String version, InstrumentDescription description) {}

    /** The instrument with this slug or id, as of what is asked. */
    public Found one(String name, AsOf asOf) {
        var head = instruments.require(name);
        var ids = List.of(head.id());
        var beside = besides.of(ids, asOf.knownAt()).getOrDefault(head.id(), Beside.NOTHING);
        return InstrumentVersion.latest(versions.of(ids, asOf.knownAt())).values().stream()
                .findFirst()
                .map(version -> new Found(
                        head, InstrumentView.of(version, beside, asOf), version(head, beside), version.description()))
                .orElseThrow(() -> new Instrument.UnknownInstrument(name));
    }

    /** The version one names to change it, and which of the standings that were told is shown with it. */
    private static String version(Instrument head, Beside beside) {
        return head.version() + beside.known().map(told -> "." + told.entry()).orElse("");
    }

    /** The head of the instrument with this slug or id, if it was known then. */
    public Instrument head(String name, AsOf asOf) {
        return asOf.knownAt().isEmpty()
                ? instruments.require(name)
                : one(name, asOf).head();
    }

    /** A page of instruments in the order of their slugs. */
    public Page.Cut<InstrumentView> page(Instrument.Filter filter, Cursor at, AsOf asOf) {
        if (!filter.statuses().isEmpty() && asOf.knownAt().isPresent()) {
            throw new Unsound(
                    "filter-needs-today",
                    "status",
                    "Statuses are searched as they are known to be today; leave knownAt out.");
        }
        var heads = Page.Cut.of(instruments.page(filter, at, asOf.asAt()), at, Instrument::slug);
        return new Page.Cut<>(views(heads.items(), asOf), heads.page());
    }

    private List<InstrumentView> views(List<Instrument> heads, AsOf asOf) {
        var ids = heads.stream().map(Instrument::id).toList();
        var beside = besides.of(ids, asOf.knownAt());
        var known = InstrumentVersion.latest(versions.of(ids, asOf.knownAt()));
        return ids.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(version ->
                        InstrumentView.of(version, beside.getOrDefault(version.instrument(), Beside.NOTHING), asOf))
                .toList();
    }
}
