package org.depositary.declarations.instrument;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.depositary.declarations.participant.Participant;
import org.depositary.declarations.participant.ParticipantCode;
import org.depositary.kit.problem.InvalidPart;
import org.depositary.kit.problem.Unsound;

/** What a description of an instrument must hold to, given the register. */
@ApplicationScoped
class InstrumentRules {

    private final InstrumentSlug.Repository slugs;
    private final RelationCycles cycles;
    private final Participant.Repository participants;

    InstrumentRules(InstrumentSlug.Repository slugs, RelationCycles cycles, Participant.Repository participants) {
        this.slugs = slugs;
        this.cycles = cycles;
        this.participants = participants;
    }

    /** What {@code description} of the instrument {@code id} names in the register; refuses what cannot stand. */
    InstrumentVersion.Content sound(UUID id, InstrumentDescription description) {
        refuse("unsound-instrument", InstrumentSoundness.faults(description));
        refuseStrangers(description);
        var known = slugs.instrumentsOf(description.related());
        refuse("unknown-instrument", unknownRelations(description, known));
        refuse("relation-goes-round", cycles.faults(id, description, known));
        return new InstrumentVersion.Content(description, Set.copyOf(known.values()));
    }

    private static List<InvalidPart> unknownRelations(InstrumentDescription description, Map<String, UUID> known) {
        var relations = description.relations();
        return Stream.iterate(0, index -> index < relations.size(), index -> index + 1)
                .filter(index -> !known.containsKey(relations.get(index).instrument()))
                .map(index -> new InvalidPart(
                        "/relations/" + index + "/instrument",
                        "'" + relations.get(index).instrument() + "' is not in the register. Register it first."))
                .toList();
    }

    private void refuseStrangers(InstrumentDescription description) {
        refuseStrangers("/statements", description.statements().stream().map(Statement::by));
        refuseStrangers("/depositaries", description.depositaries().stream().map(DepositaryOf::participant));
        if (description.finalClauses() != null) {
            refuse(
                    "/finalClauses/interlocks",
                    description.finalClauses().interlocks().stream()
                            .flatMap(Collection::stream)
                            .collect(toSet()));
        }
    }

    private void refuseStrangers(String pointer, Stream<ParticipantCode> codes) {
        refuse(pointer, codes.map(ParticipantCode::value).collect(toSet()));
    }

    private void refuse(String pointer, Set<String> codes) {
        var strangers = participants.unknownOf(codes).stream().collect(toCollection(TreeSet::new));
        if (!strangers.isEmpty()) {
            throw new Unsound(
                    "unknown-participant", pointer, "Not in the register: " + strangers + ". Register them first.");
        }
    }

    private static void refuse(String code, List<InvalidPart> faults) {
        if (!faults.isEmpty()) {
            throw new Unsound(code, "The description cannot stand; see errors.", faults);
        }
    }
}
