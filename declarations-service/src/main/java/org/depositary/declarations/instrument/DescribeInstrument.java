package org.depositary.declarations.instrument;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.depositary.declarations.participant.Participant;
import org.depositary.kit.fact.History;
import org.depositary.kit.fact.Ids;
import org.depositary.kit.identity.Caller;
import org.depositary.kit.journal.Entry;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.problem.Unsound;
import org.depositary.kit.time.AsOf;
import org.depositary.kit.write.Answer;
import org.depositary.kit.write.Write;

/** Registers an instrument, and changes how it is described. */
@ApplicationScoped
public class DescribeInstrument {

    private final Instrument.Repository instruments;
    private final InstrumentVersion.Repository versions;
    private final Participant.Repository participants;
    private final Journal journal;
    private final Clock clock;

    DescribeInstrument(
            Instrument.Repository instruments,
            InstrumentVersion.Repository versions,
            Participant.Repository participants,
            Journal journal,
            Clock clock) {
        this.instruments = instruments;
        this.versions = versions;
        this.participants = participants;
        this.journal = journal;
        this.clock = clock;
    }

    /** The registration of an instrument that is not in the register. */
    public Write<?> register(InstrumentDescription description) {
        return Write.creation(description, caller -> {
            refuseStrangers(description);
            var id = Ids.next();
            var recorded = append("instrument.registered", id, new Change(description, Optional.empty()), caller);
            var instrument = new Instrument(id, description, recorded.recordedAt());
            instruments.persist(instrument);
            versions.persist(new InstrumentVersion(id, description, recorded, Optional.empty()));
            return () -> Answer.created(instrument.path(), instrument.version(), view(id, description, recorded));
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
        if (!description.slug().equals(instrument.slug())) {
            throw new Unsound("slug-is-stable", "/slug", "The slug cannot be changed here; leave it as it was.");
        }
        refuseStrangers(description);
        var former = History.of(versions.of(List.of(instrument.id()), Optional.empty()))
                .latest();
        var recorded = append("instrument.changed", instrument.id(), new Change(description, former), caller);
        instrument.describe(description, recorded.recordedAt());
        versions.persist(new InstrumentVersion(instrument.id(), description, recorded, former));
        return () -> Answer.changed(instrument.version(), view(instrument.id(), description, recorded));
    }

    /** What it is now, and the version before. */
    private record Change(InstrumentDescription now, Optional<InstrumentVersion> former) {}

    private Journal.Recorded append(String type, UUID id, Change change, Caller caller) {
        var subject = "instruments/" + change.now().slug();
        return journal.append(Entry.of(type, subject, InstrumentState.of(id, change.now()), caller)
                .replacing(change.former().map(InstrumentVersion::description).orElse(null)));
    }

    private InstrumentView view(UUID id, InstrumentDescription description, Journal.Recorded recorded) {
        return InstrumentView.of(id, description, recorded.recordedAt(), AsOf.today(LocalDate.now(clock)));
    }

    private void refuseStrangers(InstrumentDescription description) {
        var slugs = description.relations().stream().map(Relation::instrument).collect(toSet());
        refuse("unknown-instrument", "/relations", instruments.unknownOf(slugs));
        var codes = description.statements().stream()
                .map(statement -> statement.by().value())
                .collect(toSet());
        refuse("unknown-participant", "/statements", participants.unknownOf(codes));
    }

    private static void refuse(String code, String pointer, java.util.Set<String> strangers) {
        if (!strangers.isEmpty()) {
            throw new Unsound(code, pointer, "Not in the register: " + strangers + ". Register them first.");
        }
    }
}
