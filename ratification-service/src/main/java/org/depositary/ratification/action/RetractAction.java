package org.depositary.ratification.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.depositary.kit.fact.Ids;
import org.depositary.kit.identity.Caller;
import org.depositary.kit.identity.Callers;
import org.depositary.kit.identity.Roles;
import org.depositary.kit.journal.Entry;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.journal.Visibility;
import org.depositary.kit.problem.Refusal;
import org.depositary.kit.problem.Unsound;
import org.depositary.kit.write.Answer;
import org.depositary.kit.write.Write;
import org.depositary.ratification.instrument.Declared;
import org.depositary.ratification.instrument.KnownInstrument;

/** Records that an act on record was not done; nothing is deleted. */
@ApplicationScoped
public class RetractAction {

    private final Declared declared;
    private final ActsLock lock;
    private final Registers registers;
    private final TreatyAction.Repository actions;
    private final Journal journal;
    private final Event<ActionRecorded> recordings;
    private final Callers callers;

    RetractAction(
            Declared declared,
            ActsLock lock,
            Registers registers,
            TreatyAction.Repository actions,
            Journal journal,
            Event<ActionRecorded> recordings,
            Callers callers) {
        this.declared = declared;
        this.lock = lock;
        this.registers = registers;
        this.actions = actions;
        this.journal = journal;
        this.recordings = recordings;
        this.callers = callers;
    }

    /** What is to be retracted, and in what manner its retraction is recorded. */
    private record Retraction(KnownInstrument instrument, TreatyAction of, Manner by, ActionRequest request) {}

    public Write<?> retract(String instrument, ActionRequest request) {
        var about = declared.instrument(instrument);
        var manner = callers.current().is(Roles.DEPOSITARY) ? Manner.RECORDED : Manner.ANNOUNCED;
        return new Write<>(
                () -> new Retraction(about, require(request), manner, request),
                retraction -> retraction.by() == Manner.ANNOUNCED
                        ? Optional.of(retraction.of().participant())
                        : Optional.empty(),
                _ -> Optional.empty(),
                request,
                this::retract);
    }

    private TreatyAction require(ActionRequest request) {
        if (request.reason() == null || request.reason().isBlank()) {
            throw new Unsound("reason-needed", "/reason", "A retraction says why.");
        }
        return actions.findByIdOptional(Objects.requireNonNull(request.retracts()))
                .orElseThrow(() -> new Unsound(
                        "unknown-action", "/retracts", "No record of an act about this instrument has that id."));
    }

    private Supplier<Answer> retract(Retraction retraction, Caller caller) {
        var about = retraction.instrument();
        lock.take(about.id(), retraction.of().participant());
        var register = registers.of(about.id(), Optional.empty());
        requireStanding(register, retraction);
        var state = ActionState.retraction(Ids.next(), about.slug(), retraction.of());
        var recorded = append(retraction, register, state, caller);
        var record = new TreatyAction(state, about, List.of(), recorded);
        actions.persist(record);
        recordings.fire(new ActionRecorded(about.id(), record.participant(), recorded.recordedAt()));
        return () -> RecordAction.answer(about, record, registers.of(about.id(), Optional.empty()));
    }

    private static void requireStanding(Register register, Retraction retraction) {
        var id = retraction.of().id();
        if (register.find(id).isEmpty()) {
            throw new Unsound("unknown-action", "/retracts", "No record of an act about this instrument has that id.");
        }
        ConfirmedAct.check(register, retraction.by(), id);
        if (register.standing(Register.Vouched.ALL).stream()
                .noneMatch(record -> record.id().equals(id))) {
            throw new AlreadyRetracted();
        }
        register.acts(Register.Vouched.ALL).find(id).stream()
                .flatMap(register.acts(Register.Vouched.ALL)::about)
                .findFirst()
                .ifPresent(other -> {
                    throw new StillNamed(other.id());
                });
    }

    private Journal.Recorded append(Retraction retraction, Register register, ActionState state, Caller caller) {
        var about = retraction.instrument();
        var wasPublic = register.verification(retraction.of()) == org.depositary.kit.fact.Verification.CONFIRMED;
        return journal.append(Entry.of(
                        "action.retracted",
                        RecordAction.subject(about, retraction.of().id()),
                        state,
                        caller)
                .seenBy(wasPublic ? Visibility.PUBLIC : Visibility.PROVISIONAL)
                .replacing(ActionState.of(about.slug(), retraction.of()))
                .because(retraction.request().reason()));
    }

    /** The record was corrected or retracted before. */
    private static final class AlreadyRetracted extends Refusal {
        AlreadyRetracted() {
            super(Kind.CONFLICT, "already-corrected", "This record was corrected or retracted already.");
        }
    }

    /** Another act that stands names this one: an objection without its reservation would say nothing. */
    private static final class StillNamed extends Refusal {
        StillNamed(UUID by) {
            super(Kind.CONFLICT, "act-is-named", "Act " + by + " names this one. Retract that one first.");
        }
    }
}
