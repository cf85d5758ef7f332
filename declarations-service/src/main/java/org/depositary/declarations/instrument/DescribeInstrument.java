package org.depositary.declarations.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.depositary.kit.fact.History;
import org.depositary.kit.fact.Ids;
import org.depositary.kit.identity.Caller;
import org.depositary.kit.journal.Entry;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.time.AsOf;
import org.depositary.kit.write.Answer;
import org.depositary.kit.write.Write;

/** Registers an instrument, and changes how it is described; a slug it had leads to it for ever. */
@ApplicationScoped
public class DescribeInstrument {

    private final Instrument.Repository instruments;
    private final InstrumentVersion.Repository versions;
    private final InstrumentSlug.Repository slugs;
    private final InstrumentRules rules;
    private final Besides besides;
    private final Journal journal;
    private final Clock clock;

    DescribeInstrument(
            Instrument.Repository instruments,
            InstrumentVersion.Repository versions,
            InstrumentSlug.Repository slugs,
            InstrumentRules rules,
            Besides besides,
            Journal journal,
            Clock clock) {
        this.instruments = instruments;
        this.versions = versions;
        this.slugs = slugs;
        this.rules = rules;
        this.besides = besides;
        this.journal = journal;
        this.clock = clock;
    }

    /** The registration of an instrument that is not in the register. */
    public Write<?> register(InstrumentDescription description) {
        return Write.creation(description, caller -> {
            var id = Ids.next();
            var content = rules.sound(id, description);
            var state = new InstrumentState(id, List.of(), description);
            var recorded = journal.append(
                    Entry.of("instrument.registered", "instruments/" + description.slug(), state, caller));
            var instrument = new Instrument(id, description, recorded.recordedAt());
            instruments.persist(instrument);
            slugs.keep(description.slug(), id);
            var version = new InstrumentVersion(id, content, recorded, Optional.empty());
            versions.persist(version);
            instrument.stands(StatusPeriod.of(description, Beside.NOTHING));
            return () -> Answer.created(instrument.path(), instrument.version(), view(version));
        });
    }

    /** The change of how the instrument {@code name} is described. */
    public Write<?> change(String name, InstrumentDescription description) {
        return new Write<>(
                () -> instruments.requireLocked(name),
                instrument -> Optional.empty(),
                instrument -> Optional.of(instrument.version()),
                description,
                (instrument, caller) -> change(instrument, description, caller));
    }

    private Supplier<Answer> change(Instrument instrument, InstrumentDescription description, Caller caller) {
        var id = instrument.id();
        var content = rules.sound(id, description);
        var former = History.of(versions.of(List.of(id), Optional.empty())).latest();
        slugs.keep(description.slug(), id);
        var state = new InstrumentState(id, slugs.others(id, description.slug()), description);
        var recorded = journal.append(Entry.of("instrument.changed", "instruments/" + description.slug(), state, caller)
                .replacing(former.map(InstrumentVersion::description).orElse(null)));
        instrument.describe(description, recorded.recordedAt());
        var version = new InstrumentVersion(id, content, recorded, former);
        versions.persist(version);
        instrument.stands(StatusPeriod.of(description, besides.of(id)));
        return () -> Answer.changed(instrument.version(), view(version));
    }

    private InstrumentView view(InstrumentVersion version) {
        var today = AsOf.today(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return InstrumentView.of(version, besides.of(version.instrument()), today);
    }
}
