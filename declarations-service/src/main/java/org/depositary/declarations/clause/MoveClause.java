package org.depositary.declarations.clause;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.depositary.declarations.instrument.Instrument;
import org.depositary.kit.identity.Caller;
import org.depositary.kit.journal.Entry;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.write.Answer;
import org.depositary.kit.write.Write;

/** Moves or renumbers a clause with all that stands in it; work ids stay, and so does what it was called before. */
@ApplicationScoped
public class MoveClause {

    private final Instrument.Repository instruments;
    private final Clauses clauses;
    private final ClauseVersion.Repository versions;
    private final Journal journal;

    MoveClause(Instrument.Repository instruments, Clauses clauses, ClauseVersion.Repository versions, Journal journal) {
        this.instruments = instruments;
        this.clauses = clauses;
        this.versions = versions;
        this.journal = journal;
    }

    /** The move of the clause {@code clause} of the instrument {@code name}. */
    public Write<?> of(String name, String clause, MoveRequest request) {
        return new Write<>(
                () -> place(name, clause),
                place -> Optional.empty(),
                place -> Optional.of(place.instrument().version()),
                request,
                (place, caller) -> move(place, request, caller));
    }

    /** A clause where it stands on the day from which it is moved. */
    private record Place(Instrument instrument, ClauseTree tree, ClauseVersion clause) {}

    private Place place(String name, String clause) {
        var instrument = instruments.requireLocked(name);
        var tree = clauses.now(instrument);
        return new Place(instrument, tree, Clauses.require(tree, clause));
    }

    private Supplier<Answer> move(Place place, MoveRequest request, Caller caller) {
        var instrument = place.instrument();
        var day = Optional.ofNullable(request.validFrom()).orElseGet(clauses::today);
        var draft = new ClauseDraft(clauses.record(instrument).tree(Selection.on(day)));
        draft.move(place.clause().eId(), request);
        var changes = draft.changes();
        var recorded = journal.append(Entry.of(
                        "clause.moved",
                        instrument.subject() + "/clauses/" + place.clause().eId(),
                        new Moved(
                                instrument.slug(),
                                place.clause().clause(),
                                place.clause().eId(),
                                request,
                                moves(changes)),
                        caller)
                .replacing(place.tree().view(place.clause()))
                .because(request.reason()));
        changes.forEach(change -> versions.persist(change.recorded(request.validFrom(), recorded)));
        instrument.partChanged(recorded.recordedAt());
        return () -> Answer.created(
                instrument.path() + "/clauses/" + request.to(),
                instrument.version(),
                clauses.record(instrument).tree(Selection.on(day)).view(request.to()));
    }

    private static List<MovedClause> moves(List<ClauseDraft.Change> changes) {
        return changes.stream()
                .map(change -> new MovedClause(
                        change.former().clause(),
                        change.former().eId(),
                        change.now().eId()))
                .toList();
    }

    /** A move, as its journal entry gives it, with everything that went with it. */
    private record Moved(String instrument, UUID clause, EId from, MoveRequest move, List<MovedClause> clauses) {}

    private record MovedClause(UUID clause, EId from, EId to) {}
}
