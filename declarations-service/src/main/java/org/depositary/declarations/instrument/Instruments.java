package org.depositary.declarations.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

    private final LegalCharacters characters;
    private final Clock clock;

    Instruments(
            Instrument.Repository instruments,
            InstrumentVersion.Repository versions,
            LegalCharacters characters,
            Clock clock) {
        this.instruments = instruments;
        this.versions = versions;
        this.characters = characters;
        this.clock = clock;
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
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!filter.statuses().isEmpty() && !asOf.equals(AsOf.today(today))) {
            throw new Unsound(
                    "filter-needs-today",
                    "status",
                    "Statuses are searched as they are today; leave asAt and knownAt out.");
        }
        var heads = Page.Cut.of(instruments.page(filter, at, today), at, Instrument::slug);
        return new Page.Cut<>(views(heads.items(), asOf), heads.page());
    }

    private List<InstrumentView> views(List<Instrument> heads, AsOf asOf) {
        var ids = heads.stream().map(Instrument::id).toList();
        var known = InstrumentVersion.latest(versions.of(ids, asOf.knownAt()));
        var said = characters.ofTheWhole(ids, asOf);
        return ids.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(version -> InstrumentView.of(version, said.getOrDefault(version.instrument(), List.of()), asOf))
                .toList();
    }
}
