package org.depositary.ratification.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.instrument.KnownFinalClauses;
import org.depositary.ratification.instrument.KnownInstrument;
import org.depositary.rules.FinalClauses;

/** Brings together what bears on whether an act may be recorded. */
@ApplicationScoped
class Drafts {

    private final Registers registers;
    private final KnownFinalClauses clauses;
    private final InternalApproval approvals;
    private final Clock clock;

    Drafts(Registers registers, KnownFinalClauses clauses, InternalApproval approvals, Clock clock) {
        this.registers = registers;
        this.clauses = clauses;
        this.approvals = approvals;
        this.clock = clock;
    }

    Register register(KnownInstrument instrument) {
        return registers.of(instrument.id(), Optional.empty());
    }

    FinalClauses clauses(KnownInstrument instrument) {
        return clauses.of(instrument.id(), Optional.empty());
    }

    ActionDraft draft(Act act, Acts acts) {
        return draft(act, acts, clauses(act.instrument()));
    }

    ActionDraft draft(Act act, Acts acts, FinalClauses said) {
        var approval = approvals
                .of(act.instrument().id(), AsOf.today(today()))
                .getOrDefault(act.participant(), InternalApproval.Answer.NONE_KNOWN);
        return new ActionDraft(act.actor(), said, acts, act.request(), approval);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
