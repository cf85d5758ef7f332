package org.depositary.ratification.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
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
import org.depositary.kit.write.Answer;
import org.depositary.kit.write.Write;
import org.depositary.ratification.instrument.Declared;
import org.depositary.ratification.instrument.KnownInstrument;

/** Records, for the depositary, what a participant did about an instrument; takes a participant's own word as announced. */
@ApplicationScoped
public class RecordAction {

    private final Declared declared;
    private final ActsLock lock;
    private final Drafts drafts;
    private final TreatyAction.Repository actions;
    private final Journal journal;
    private final Event<ActionRecorded> recordings;
    private final Callers callers;

    RecordAction(
            Declared declared,
            ActsLock lock,
            Drafts drafts,
            TreatyAction.Repository actions,
            Journal journal,
            Event<ActionRecorded> recordings,
            Callers callers) {
        this.declared = declared;
        this.lock = lock;
        this.drafts = drafts;
        this.actions = actions;
        this.journal = journal;
        this.recordings = recordings;
        this.callers = callers;
    }

    /** The record of an act about {@code instrument}; checked under the lock of instrument and participant. */
    public Write<?> record(String instrument, ActionRequest request) {
        var about = declared.instrument(instrument);
        var complete = WholeRequest.of(request);
        var participant = declared.participant(complete.participant(), "/participant");
        var manner = callers.current().is(Roles.DEPOSITARY) ? Manner.RECORDED : Manner.ANNOUNCED;
        var act = new Act(about, drafts.actor(participant), manner, request);
        return new Write<>(() -> act, RecordAction::mustBeOwn, _ -> Optional.empty(), request, this::record);
    }

    private static Optional<String> mustBeOwn(Act act) {
        return act.manner() == Manner.ANNOUNCED ? Optional.of(act.participant()) : Optional.empty();
    }

    private Supplier<Answer> record(Act act, Caller caller) {
        lock.take(act.instrument().id(), act.participant());
        var register = drafts.register(act.instrument());
        ConfirmedAct.check(register, act);
        var flags = ActionRule.check(drafts.draft(act, register.acts(Register.Vouched.ALL)));
        var action = keep(act, flags, register, caller);
        return () -> answer(act.instrument(), action, drafts.register(act.instrument()));
    }

    /** Writes an act down that was checked. */
    TreatyAction keep(Act act, List<Flag> flags, Register register, Caller caller) {
        var state = ActionState.of(Ids.next(), act, flags);
        var recorded = append(act, state, register, caller);
        var action = new TreatyAction(state, act.instrument(), flags, recorded);
        actions.persist(action);
        recordings.fire(new ActionRecorded(act.instrument().id(), act.participant(), recorded.recordedAt()));
        return action;
    }

    private Journal.Recorded append(Act act, ActionState state, Register register, Caller caller) {
        var former = Optional.ofNullable(act.request().supersedes()).flatMap(register::find);
        return journal.append(Entry.of(
                        type(act, former.isPresent()), subject(act.instrument(), state.id()), state, caller)
                .seenBy(act.manner() == Manner.ANNOUNCED ? Visibility.PROVISIONAL : Visibility.PUBLIC)
                .replacing(
                        former.map(corrected -> ActionState.of(act.instrument().slug(), corrected))
                                .orElse(null))
                .because(act.request().reason()));
    }

    private static String type(Act act, boolean correction) {
        return act.manner() == Manner.ANNOUNCED
                ? "action.announced"
                : correction ? "action.corrected" : "action.recorded";
    }

    static String subject(KnownInstrument instrument, UUID action) {
        return instrument.subject() + "/actions/" + action;
    }

    static Answer answer(KnownInstrument instrument, TreatyAction action, Register register) {
        return Answer.created(
                "/api/v1/" + subject(instrument, action.id()),
                String.valueOf(action.entry()),
                ActionView.of(instrument.slug(), action, register, false));
    }
}
