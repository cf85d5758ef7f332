package org.depositary.declarations.clause;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.depositary.declarations.instrument.Instrument;
import org.depositary.kit.identity.Caller;
import org.depositary.kit.journal.Entry;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.problem.Unsound;
import org.depositary.kit.write.Answer;
import org.depositary.kit.write.Write;

/** Adds a clause to an instrument, with the clauses in it, at the end of where its eId says it stands. */
@ApplicationScoped
public class AddClause {

    private final Instrument.Repository instruments;
    private final Clauses clauses;
    private final ClauseVersion.Repository versions;
    private final ClauseText.Repository texts;
    private final Journal journal;

    AddClause(
            Instrument.Repository instruments,
            Clauses clauses,
            ClauseVersion.Repository versions,
            ClauseText.Repository texts,
            Journal journal) {
        this.instruments = instruments;
        this.clauses = clauses;
        this.versions = versions;
        this.texts = texts;
        this.journal = journal;
    }

    /** The addition of {@code request} to the instrument {@code name}. */
    public Write<?> to(String name, ClauseRequest request) {
        return new Write<>(
                () -> instruments.requireLocked(name),
                instrument -> Optional.empty(),
                instrument -> Optional.of(instrument.version()),
                request,
                (instrument, caller) -> add(instrument, request, caller));
    }

    private Supplier<Answer> add(Instrument instrument, ClauseRequest request, Caller caller) {
        var tree = clauses.now(instrument);
        refuseMisplaced(request, tree);
        refuseStrangers(instruments, request);
        var subject = instrument.subject() + "/clauses/" + request.eId();
        var recorded =
                journal.append(Entry.of("clause.added", subject, new ClauseState(instrument.slug(), request), caller));
        var ordinal = tree.nextOrdinal();
        var original = new ClauseText.Binding(instrument.id(), instrument.slug(), null, null);
        for (var clause : request.flattened().toList()) {
            var placement = Placement.original(clause.eId(), ordinal, instrument.id());
            var version = ClauseVersion.added(instrument.id(), placement, clause.description(), recorded);
            versions.persist(version);
            clause.wordings().forEach(wording -> texts.persist(ClauseText.of(version, wording, original, recorded)));
            ordinal = Ordinal.after(ordinal);
        }
        instrument.partChanged(recorded.recordedAt());
        return () -> Answer.created(
                instrument.path() + "/clauses/" + request.eId(),
                instrument.version(),
                clauses.now(instrument).view(request.eId()));
    }

    /** What a clause refers to must be in the register, as far as instruments go; its own text may not be there yet. */
    static void refuseStrangers(Instrument.Repository instruments, ClauseRequest request) {
        var unknown = instruments.unknownOf(request.referredTo().collect(Collectors.toSet()));
        if (!unknown.isEmpty()) {
            throw new Unsound("unknown-instrument", "/references", "Not in the register: " + unknown + ".");
        }
    }

    /** Each clause must be new, stand in one that is there or comes with it, and lie under its parent. */
    private static void refuseMisplaced(ClauseRequest request, ClauseTree tree) {
        request.eId().parent().filter(parent -> tree.find(parent).isEmpty()).ifPresent(parent -> {
            throw new Unsound("clause-without-parent", "/eId", "There is no clause " + parent + " for it to stand in.");
        });
        var added = new HashSet<EId>();
        request.flattened().forEach(clause -> {
            if (tree.find(clause.eId()).isPresent() || !added.add(clause.eId())) {
                throw new Unsound("one-clause-an-eid", "/eId", "There is a clause " + clause.eId() + " already.");
            }
            clause.misplacedChild().ifPresent(child -> {
                throw new Unsound(
                        "clause-without-parent", "/children", child + " does not stand in " + clause.eId() + ".");
            });
        });
    }
}
