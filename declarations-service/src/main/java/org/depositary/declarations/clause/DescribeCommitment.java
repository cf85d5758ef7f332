package org.depositary.declarations.clause;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.depositary.declarations.instrument.Instrument;
import org.depositary.declarations.participant.Participant;
import org.depositary.kit.identity.Caller;
import org.depositary.kit.journal.Entry;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.problem.InvalidPart;
import org.depositary.kit.problem.Refusal;
import org.depositary.kit.problem.Unsound;
import org.depositary.kit.time.AsOf;
import org.depositary.kit.write.Answer;
import org.depositary.kit.write.Write;
import org.depositary.rules.Rule;
import org.jspecify.annotations.Nullable;

/** Registers a commitment in a clause, and changes how it is described. */
@ApplicationScoped
public class DescribeCommitment {

    private final Instrument.Repository instruments;
    private final Clauses clauses;
    private final Commitments commitments;
    private final CommitmentVersion.Repository versions;
    private final Participant.Repository participants;
    private final Journal journal;
    private final Clock clock;

    DescribeCommitment(
            Instrument.Repository instruments,
            Clauses clauses,
            Commitments commitments,
            CommitmentVersion.Repository versions,
            Participant.Repository participants,
            Journal journal,
            Clock clock) {
        this.instruments = instruments;
        this.clauses = clauses;
        this.commitments = commitments;
        this.versions = versions;
        this.participants = participants;
        this.journal = journal;
        this.clock = clock;
    }

    /** The registration of a commitment in the instrument {@code name}. */
    public Write<?> register(String name, CommitmentDescription description) {
        return write(new Place(name, Optional.empty()), description);
    }

    /** The change of how the commitment {@code id} is described. */
    public Write<?> change(String name, String id, CommitmentDescription description) {
        return write(new Place(name, Optional.of(id)), description);
    }

    /** The striking out of the commitment {@code id} of a draft. */
    public Write<?> strike(String name, String id) {
        return new Write<>(
                () -> find(new Place(name, Optional.of(id))),
                found -> Optional.empty(),
                found -> Optional.of(found.instrument().version()),
                Map.of("strike", id),
                this::strike);
    }

    private Supplier<Answer> strike(Found found, Caller caller) {
        var instrument = found.instrument();
        var former = found.former().orElseThrow();
        if (!instrument.isDraft()) {
            throw new TextAdopted();
        }
        var description = former.description();
        var recorded = append("commitment.deleted", found, description, caller);
        versions.persist(new CommitmentVersion(former, recorded));
        instrument.partChanged(recorded.recordedAt());
        return () -> Answer.changed(
                instrument.version(),
                commitments.views(instrument, List.of(former), today()).getFirst());
    }

    private Journal.Recorded append(String type, Found found, CommitmentDescription description, Caller caller) {
        var instrument = found.instrument();
        return journal.append(Entry.of(
                        type,
                        instrument.subject() + "/commitments/" + description.id(),
                        new CommitmentState(instrument.slug(), description),
                        caller)
                .replacing(found.former().map(CommitmentVersion::description).orElse(null)));
    }

    /** What an adopted text obliges to stays. */
    private static final class TextAdopted extends Refusal {
        TextAdopted() {
            super(
                    Kind.CONFLICT,
                    "adopted-text-keeps-its-commitments",
                    "Only a draft's commitment can be deleted; what was agreed is described anew.");
        }
    }

    /** Where a commitment is written: the instrument's name and, for a change, the id of the one that is there. */
    private record Place(String instrument, Optional<String> id) {}

    /** The instrument, locked, and the version that is to be superseded, if any. */
    private record Found(Instrument instrument, Optional<CommitmentVersion> former) {}

    private Write<Found> write(Place place, CommitmentDescription description) {
        return new Write<>(
                () -> find(place),
                found -> Optional.empty(),
                found -> Optional.of(found.instrument().version()),
                description,
                (found, caller) -> describe(found, description, caller));
    }

    private Found find(Place place) {
        var instrument = instruments.requireLocked(place.instrument());
        return new Found(
                instrument,
                place.id()
                        .map(id -> commitments
                                .find(instrument, id)
                                .orElseThrow(() -> new Commitments.UnknownCommitment(id))));
    }

    private Supplier<Answer> describe(Found found, CommitmentDescription description, Caller caller) {
        refuseUnsound(found, description);
        var instrument = found.instrument();
        var path = "/commitments/" + description.id();
        var type = found.former().isPresent() ? "commitment.changed" : "commitment.registered";
        var recorded = append(type, found, description, caller);
        var before = found.former().or(() -> commitments.last(instrument, description.id()));
        var version = new CommitmentVersion(instrument.id(), description, recorded, before);
        versions.persist(version);
        instrument.partChanged(recorded.recordedAt());
        return () -> {
            var view = commitments.views(instrument, List.of(version), today()).getFirst();
            return found.former().isPresent()
                    ? Answer.changed(instrument.version(), view)
                    : Answer.created(instrument.path() + path, instrument.version(), view);
        };
    }

    private void refuseUnsound(Found found, CommitmentDescription description) {
        refuseOtherId(found, description);
        if (clauses.now(found.instrument()).find(description.clause()).isEmpty()) {
            throw new Unsound(
                    "unknown-clause", "/clause", "The instrument has no clause " + description.clause() + ".");
        }
        var strangers = participants.unknownOf(description.participants());
        if (!strangers.isEmpty()) {
            throw new Unsound(
                    "unknown-participant", "", "Not in the register: " + strangers + ". Register them first.");
        }
        var unknown = instruments.unknownOf(Set.copyOf(description.modalities()));
        if (!unknown.isEmpty()) {
            throw new Unsound("unknown-instrument", "/modalities", "Not in the register: " + unknown + ".");
        }
        refuseUnsoundRules(description);
    }

    private void refuseOtherId(Found found, CommitmentDescription description) {
        found.former().filter(former -> !former.name().equals(description.id())).ifPresent(former -> {
            throw new Unsound("id-is-stable", "/id", "A commitment keeps its id; leave it as it was.");
        });
        if (found.former().isEmpty()
                && commitments.find(found.instrument(), description.id()).isPresent()) {
            throw new Unsound("one-commitment-an-id", "/id", "The instrument has a commitment of this id already.");
        }
    }

    private static void refuseUnsoundRules(CommitmentDescription description) {
        var faults = Stream.concat(
                        faults("/activation", description.activation()),
                        faults("/continuation", description.continuation()))
                .toList();
        if (!faults.isEmpty()) {
            throw new Unsound("unsound-rule", "A rule is not sound; see errors.", faults);
        }
    }

    private static Stream<InvalidPart> faults(String at, @Nullable Rule rule) {
        return rule == null
                ? Stream.of()
                : rule.faults().stream().map(fault -> new InvalidPart(at + fault.pointer(), fault.says()));
    }

    private AsOf today() {
        return AsOf.today(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
