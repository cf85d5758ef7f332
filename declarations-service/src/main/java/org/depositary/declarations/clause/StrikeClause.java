package org.depositary.declarations.clause;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.depositary.declarations.instrument.Instrument;
import org.depositary.kit.identity.Caller;
import org.depositary.kit.journal.Entry;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.problem.Refusal;
import org.depositary.kit.write.Answer;
import org.depositary.kit.write.Write;

/** Strikes a clause, with all that stands in it, out of a draft: nothing was ever agreed. */
@ApplicationScoped
public class StrikeClause {

    private final Instrument.Repository instruments;
    private final Clauses clauses;
    private final Commitments commitments;
    private final ClauseVersion.Repository versions;
    private final EntityManager entities;
    private final Journal journal;

    StrikeClause(
            Instrument.Repository instruments,
            Clauses clauses,
            Commitments commitments,
            ClauseVersion.Repository versions,
            EntityManager entities,
            Journal journal) {
        this.instruments = instruments;
        this.clauses = clauses;
        this.commitments = commitments;
        this.versions = versions;
        this.entities = entities;
        this.journal = journal;
    }

    /** The striking out of the clause {@code eId} of the draft {@code name}. */
    public Write<?> outOf(String name, String eId) {
        return new Write<>(
                () -> place(name, eId),
                place -> Optional.empty(),
                place -> Optional.of(place.instrument().version()),
                Map.of("strike", eId),
                this::strike);
    }

    /** A clause where it stands. */
    private record Place(Instrument instrument, ClauseTree tree, ClauseVersion clause) {

        /** The clause and all that stands in it. */
        List<ClauseVersion> within() {
            return tree.all().stream()
                    .filter(other -> other.eId().isWithin(clause.eId()))
                    .toList();
        }
    }

    private Place place(String name, String eId) {
        var instrument = instruments.requireLocked(name);
        var tree = clauses.now(instrument);
        return new Place(instrument, tree, Clauses.require(tree, eId));
    }

    private Supplier<Answer> strike(Place place, Caller caller) {
        var instrument = place.instrument();
        refuseWhenAdopted(instrument);
        refuseWhenObliging(place);
        var was = place.tree().view(place.clause());
        var struck = place.within();
        var recorded = journal.append(Entry.of(
                        "clause.deleted",
                        instrument.subject() + "/clauses/" + place.clause().eId(),
                        new Struck(
                                instrument.slug(),
                                struck.stream().map(ClauseVersion::eId).toList()),
                        caller)
                .replacing(was));
        struck.forEach(clause ->
                versions.persist(clause.corrected(clause.placement().strickenOut(), clause.description(), recorded)));
        forgetPassages(struck);
        instrument.partChanged(recorded.recordedAt());
        return () -> Answer.changed(instrument.version(), was);
    }

    private static void refuseWhenAdopted(Instrument instrument) {
        if (!instrument.isDraft()) {
            throw new TextAdopted();
        }
    }

    private void refuseWhenObliging(Place place) {
        commitments.now(place.instrument()).stream()
                .filter(commitment -> commitment
                        .description()
                        .clause()
                        .isWithin(place.clause().eId()))
                .findFirst()
                .ifPresent(commitment -> {
                    throw new ClauseObliges(commitment.name());
                });
    }

    /** They are what is searched, and nothing searches a text that nobody agreed. */
    private void forgetPassages(List<ClauseVersion> struck) {
        entities.createNativeQuery("delete from clause_passage where clause in (:clauses)")
                .setParameter(
                        "clauses", struck.stream().map(ClauseVersion::clause).toList())
                .executeUpdate();
    }

    /** What was struck out, as its journal entry gives it. */
    private record Struck(String instrument, List<EId> clauses) {}

    /** The clauses of an adopted text are struck out by an amendment only. */
    private static final class TextAdopted extends Refusal {
        TextAdopted() {
            super(
                    Kind.CONFLICT,
                    "adopted-text-keeps-its-clauses",
                    "Only a draft's clause can be deleted. An amending instrument deletes one of an adopted text.");
        }
    }

    /** A commitment rests on the clause. */
    private static final class ClauseObliges extends Refusal {
        ClauseObliges(String commitment) {
            super(
                    Kind.CONFLICT,
                    "clause-obliges",
                    "The commitment '" + commitment + "' rests on it. Delete that first, or let it rest on another.");
        }
    }
}
