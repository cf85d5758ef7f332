package org.depositary.ratification.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.depositary.kit.fact.History;
import org.depositary.kit.fact.Ids;
import org.depositary.kit.identity.Caller;
import org.depositary.kit.journal.Entry;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.write.Answer;
import org.depositary.kit.write.Write;
import org.depositary.ratification.instrument.Declared;

/** Records what a participant did about an instrument, or corrects such a record. */
@ApplicationScoped
public class RecordAction {

    private final Declared declared;
    private final ActsLock lock;
    private final TreatyAction.Repository actions;
    private final Journal journal;
    private final Event<ActionRecorded> recordings;

    RecordAction(
            Declared declared,
            ActsLock lock,
            TreatyAction.Repository actions,
            Journal journal,
            Event<ActionRecorded> recordings) {
        this.declared = declared;
        this.lock = lock;
        this.actions = actions;
        this.journal = journal;
        this.recordings = recordings;
    }

    /** The record of an act about {@code instrument}; checked under the lock of instrument and participant. */
    public Write<?> record(String instrument, ActionRequest request) {
        var about = declared.instrument(instrument);
        var participant = declared.participant(request.participant(), "/participant");
        return new Write<>(
                () -> new Act(about, participant.code(), request),
                act -> Optional.empty(),
                act -> Optional.empty(),
                request,
                this::record);
    }

    private Supplier<Answer> record(Act act, Caller caller) {
        lock.take(act.instrument().id(), act.participant());
        var history = History.of(actions.of(act.instrument().id(), act.participant()));
        ActionRule.check(history, act.request());
        var id = Ids.next();
        var recorded = append(id, act, history, caller);
        var action = new TreatyAction(act, id, recorded);
        actions.persist(action);
        recordings.fire(new ActionRecorded(act.instrument().id(), act.participant(), recorded.recordedAt()));
        return () -> answer(act, action);
    }

    private Journal.Recorded append(UUID id, Act act, History<TreatyAction> history, Caller caller) {
        var former = Optional.ofNullable(act.request().supersedes()).flatMap(history::find);
        var type = former.isPresent() ? "action.corrected" : "action.recorded";
        return journal.append(Entry.of(
                        type, act.instrument().subject() + "/actions/" + id, ActionState.of(id, act), caller)
                .replacing(
                        former.map(corrected -> ActionState.of(act.instrument().slug(), corrected))
                                .orElse(null))
                .because(act.request().reason()));
    }

    private static Answer answer(Act act, TreatyAction action) {
        var path = "/api/v1/" + act.instrument().subject() + "/actions/" + action.id();
        return Answer.created(
                path,
                String.valueOf(action.entry()),
                ActionView.of(act.instrument().slug(), action, null));
    }
}
