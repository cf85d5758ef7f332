package org.depositary.ratification.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.depositary.kit.fact.Ids;
import org.depositary.kit.identity.Caller;
import org.depositary.kit.journal.Entry;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.journal.Visibility;
import org.depositary.kit.problem.Refusal;
import org.depositary.kit.problem.Unknown;
import org.depositary.kit.problem.Unsound;
import org.depositary.kit.write.Answer;
import org.depositary.kit.write.Write;
import org.depositary.ratification.instrument.Declared;
import org.depositary.ratification.instrument.KnownInstrument;

/** Records what the depositary finds about an act that a participant announced [VCLT 77(1)(d)]. */
@ApplicationScoped
public class ExamineAction {

    private final Declared declared;
    private final ActsLock lock;
    private final Registers registers;
    private final Examination.Repository examinations;
    private final Journal journal;
    private final Event<ActionRecorded> recordings;

    ExamineAction(
            Declared declared,
            ActsLock lock,
            Registers registers,
            Examination.Repository examinations,
            Journal journal,
            Event<ActionRecorded> recordings) {
        this.declared = declared;
        this.lock = lock;
        this.registers = registers;
        this.examinations = examinations;
        this.journal = journal;
        this.recordings = recordings;
    }

    /** An announced act and what was found about it. */
    private record Examined(KnownInstrument instrument, TreatyAction act, ExaminationRequest found) {}

    public Write<?> examine(String instrument, UUID action, ExaminationRequest request) {
        var about = declared.instrument(instrument);
        return new Write<>(
                () -> new Examined(about, require(about, action), request),
                _ -> Optional.empty(),
                _ -> Optional.empty(),
                request,
                this::examine);
    }

    private TreatyAction require(KnownInstrument about, UUID action) {
        return registers
                .of(about.id(), Optional.empty())
                .find(action)
                .orElseThrow(() -> new Unknown("action", action.toString()));
    }

    private Supplier<Answer> examine(Examined finding, Caller caller) {
        var about = finding.instrument();
        lock.take(about.id(), finding.act().participant());
        requireOpen(registers.of(about.id(), Optional.empty()), finding);
        var confirmed = finding.found().state() == Announcement.State.IN_DUE_FORM;
        var recorded = journal.append(Entry.of(
                        confirmed ? "action.confirmed" : "action.examined",
                        RecordAction.subject(about, finding.act().id()),
                        new ExaminationState(ActionState.of(about.slug(), finding.act()), finding.found()),
                        caller)
                .seenBy(confirmed ? Visibility.PUBLIC : Visibility.PROVISIONAL)
                .because(finding.found().reason()));
        examinations.persist(new Examination(finding.act(), Ids.next(), recorded, finding.found()));
        recordings.fire(new ActionRecorded(about.id(), finding.act().participant(), recorded.recordedAt()));
        return () -> answer(finding, recorded);
    }

    /** The whole of an examined act, as its journal entry gives it. */
    private record ExaminationState(ActionState action, ExaminationRequest examination) {}

    private Answer answer(Examined finding, Journal.Recorded recorded) {
        var about = finding.instrument();
        return Answer.created(
                "/api/v1/" + RecordAction.subject(about, finding.act().id()),
                String.valueOf(recorded.entry()),
                ActionView.of(about.slug(), finding.act(), registers.of(about.id(), Optional.empty()), false));
    }

    private static void requireOpen(Register register, Examined finding) {
        var request = finding.found();
        if (request.state() == Announcement.State.RECEIVED) {
            throw new Unsound("received-by-itself", "/state", "An announced act is RECEIVED by being announced.");
        }
        if (request.state() != Announcement.State.IN_DUE_FORM
                && (request.reason() == null || request.reason().isBlank())) {
            throw new Unsound("reason-needed", "/reason", "Who does not confirm says why.");
        }
        if (register.verification(finding.act()) != org.depositary.kit.fact.Verification.PROVISIONAL
                || register.successor(finding.act().id()).isPresent()) {
            throw new NotUnderExamination();
        }
    }

    /** The act was never announced, or its examination is over. */
    private static final class NotUnderExamination extends Refusal {
        NotUnderExamination() {
            super(
                    Kind.CONFLICT,
                    "not-under-examination",
                    "This act is not under examination: it was recorded by the depositary, confirmed, returned,"
                            + " corrected or retracted.");
        }
    }
}
