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
import org.depositary.kit.problem.Unsound;
import org.depositary.kit.write.Answer;
import org.depositary.kit.write.Write;

/** Carries out what an amending instrument says of another's text, which makes the next version of it. */
@ApplicationScoped
public class AmendClauses {

    private final Instrument.Repository instruments;
    private final Clauses clauses;
    private final AmendingInstruments amending;
    private final AmendedText amended;
    private final Journal journal;

    AmendClauses(
            Instrument.Repository instruments,
            Clauses clauses,
            AmendingInstruments amending,
            AmendedText amended,
            Journal journal) {
        this.instruments = instruments;
        this.clauses = clauses;
        this.amending = amending;
        this.amended = amended;
        this.journal = journal;
    }

    /** The amendment of the text of the instrument {@code name}. */
    public Write<?> of(String name, AmendmentRequest request) {
        return new Write<>(
                () -> instruments.requireLocked(name),
                instrument -> Optional.empty(),
                instrument -> Optional.of(instrument.version()),
                request,
                (instrument, caller) -> amend(instrument, request, caller));
    }

    private Supplier<Answer> amend(Instrument instrument, AmendmentRequest request, Caller caller) {
        var regime = amending.regime(instrument, request.regime());
        if (regime.equals(instrument)) {
            throw new Unsound("regime-amends", "/regime", "An instrument does not amend itself.");
        }
        var record = clauses.record(instrument);
        var tree = record.tree(Selection.on(request.validFrom()));
        var draft = new ClauseDraft(tree);
        draft.carryOut(request);
        var recorded = journal.append(Entry.of(
                        "instrument.amended",
                        instrument.subject(),
                        new Amended(instrument.slug(), request, clausesOf(draft)),
                        caller)
                .replacing(draft.touched().map(tree::alone).toList()));
        var binding = new ClauseText.Binding(regime.id(), regime.slug(), request.validFrom(), null);
        amended.keep(draft, record, binding, recorded);
        var amendment = amended.keep(new Amendment(instrument, regime, request, recorded));
        instrument.partChanged(recorded.recordedAt());
        return () -> Answer.created(
                instrument.path() + "/amendments/" + amendment.id(), instrument.version(), amendment.view());
    }

    private static List<AmendedClause> clausesOf(ClauseDraft draft) {
        return draft.changes().stream()
                .map(change -> new AmendedClause(
                        change.former().clause(),
                        change.now().eId(),
                        change.now().struckOut()))
                .toList();
    }

    /** An amendment, as its journal entry gives it, with where the clauses that were there stand since. */
    private record Amended(String instrument, AmendmentRequest amendment, List<AmendedClause> clauses) {}

    private record AmendedClause(UUID clause, EId eId, boolean struckOut) {}
}
