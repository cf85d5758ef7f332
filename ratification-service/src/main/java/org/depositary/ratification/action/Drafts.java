package org.depositary.ratification.action;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.instrument.DeclaredClauses;
import org.depositary.ratification.instrument.DeclaredTies;
import org.depositary.ratification.instrument.KnownInstrument;
import org.depositary.ratification.instrument.KnownParticipant;
import org.depositary.rules.FinalClauses;

/** Brings together what bears on whether an act may be recorded. */
@ApplicationScoped
class Drafts {

    private final Registers registers;
    private final DeclaredClauses clauses;
    private final DeclaredTies ties;
    private final InternalApproval approvals;
    private final Clock clock;

    Drafts(Registers registers, DeclaredClauses clauses, DeclaredTies ties, InternalApproval approvals, Clock clock) {
        this.registers = registers;
        this.clauses = clauses;
        this.ties = ties;
        this.approvals = approvals;
        this.clock = clock;
    }

    ActionDraft.Actor actor(KnownParticipant participant) {
        var predecessors = QuarkusTransaction.requiringNew().call(() -> ties.predecessors(participant.code()));
        return new ActionDraft.Actor(participant.code(), participant.kind(), predecessors);
    }

    Register register(KnownInstrument instrument) {
        return registers.of(instrument.id(), Optional.empty());
    }

    FinalClauses clauses(KnownInstrument instrument) {
        return clauses.of(instrument.id(), Optional.empty()).finalClauses();
    }

    ActionDraft draft(Act act, Acts acts) {
        return draft(act, acts, clauses(act.instrument()));
    }

    ActionDraft draft(Act act, Acts acts, FinalClauses said) {
        var approval = approvals.of(act.instrument().id(), AsOf.today(day(act))).of(act.participant());
        return new ActionDraft(act.actor(), said, acts, act.request(), approval);
    }

    /** An approval given later does not mend a deposit made before it. */
    private LocalDate day(Act act) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var done = act.request().requireOccurredOn().to();
        return done.isBefore(today) ? done : today;
    }
}
