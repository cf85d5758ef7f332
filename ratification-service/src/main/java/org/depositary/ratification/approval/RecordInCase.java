package org.depositary.ratification.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.depositary.kit.fact.Ids;
import org.depositary.kit.identity.Caller;
import org.depositary.kit.identity.Callers;
import org.depositary.kit.journal.Entry;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.write.Answer;
import org.depositary.kit.write.Write;
import org.jspecify.annotations.Nullable;

/** Records in a case what happened in it, corrects such a record, or takes it back; its participant's own affair. */
@ApplicationScoped
public class RecordInCase {

    private final ApprovalCase.Repository cases;
    private final ApprovalFiles files;
    private final EntityManager entities;
    private final Journal journal;
    private final Callers callers;
    private final Clock clock;

    RecordInCase(
            ApprovalCase.Repository cases,
            ApprovalFiles files,
            EntityManager entities,
            Journal journal,
            Callers callers,
            Clock clock) {
        this.cases = cases;
        this.files = files;
        this.entities = entities;
        this.journal = journal;
        this.callers = callers;
        this.clock = clock;
    }

    /** That a step took place, or is to. */
    public Write<?> occurrence(UUID approval, OccurrenceRequest request) {
        return write(approval, request, new OccurrenceKind());
    }

    /** That a motion was made or withdrawn. */
    public Write<?> motion(UUID approval, MotionRequest request) {
        return write(approval, request, new MotionFacts());
    }

    /** That a body voted. */
    public Write<?> vote(UUID approval, VoteRequest request) {
        return write(approval, request, new VoteFacts());
    }

    /** That consent was given on a condition. */
    public Write<?> condition(UUID approval, ConditionRequest request) {
        return write(approval, request, new ConditionFacts());
    }

    /** That the condition {@code condition} was fulfilled. */
    public Write<?> fulfilment(UUID approval, UUID condition, FulfilmentRequest request) {
        return write(approval, request, new FulfilmentFacts(condition));
    }

    /** That a record was confirmed or sent back, by somebody else than who made it. */
    public Write<?> review(UUID approval, ReviewRequest request) {
        return write(
                approval,
                request,
                new ReviewFacts(fact ->
                        journal.authorOf(fact.entry()).equals(callers.current().subject())));
    }

    private <F extends CaseFact, R extends CaseFactRequest> Write<?> write(
            UUID approval, R request, CaseFactKind<F, R, ?> kind) {
        request.requireForm();
        return new Write<>(
                () -> cases.requireLocked(approval),
                head -> Optional.of(head.participant()),
                head -> Optional.of(head.version()),
                request,
                (head, caller) -> record(new Sent<>(files.of(head), request, kind, caller)));
    }

    /** What was sent by whom to be recorded in which case. */
    private record Sent<F extends CaseFact, R extends CaseFactRequest>(
            ApprovalFile file, R request, CaseFactKind<F, R, ?> kind, Caller caller) {

        Optional<F> find(@Nullable UUID id) {
            return Optional.ofNullable(id).flatMap(kind.history(file)::find);
        }
    }

    private <F extends CaseFact, R extends CaseFactRequest> Supplier<Answer> record(Sent<F, R> sent) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var head = sent.file().head();
        Corrections.check(sent.kind().history(sent.file()), sent.request());
        var fact = sent.find(sent.request().retracts())
                .map(former -> retract(sent, former))
                .orElseGet(() -> fact(sent, today));
        entities.persist(fact);
        var now = sent.file().with(fact);
        now.standsToday(today, fact.recordedAt());
        return () -> Answer.created(
                head.path() + sent.kind().path(fact.id()),
                head.version() + "@" + today,
                sent.kind().view(now, fact, today));
    }

    private <F extends CaseFact, R extends CaseFactRequest> F fact(Sent<F, R> sent, LocalDate today) {
        var file = sent.file();
        var kind = sent.kind();
        kind.check(file, sent.request(), today);
        var id = Ids.next();
        var former = sent.find(sent.request().supersedes());
        var type = kind.word() + (former.isPresent() ? ".corrected" : ".recorded");
        var state = kind.state(file, id, sent.request());
        var recorded = journal.append(Entry.of(type, file.head().entrySubject(), state, sent.caller())
                .replacing(former.map(one -> kind.state(file, one)).orElse(null))
                .because(sent.request().reason()));
        return kind.fact(file, new CaseRecord.InCase(file.head(), id, sent.request(), recorded), sent.request());
    }

    private <F extends CaseFact, R extends CaseFactRequest> F retract(Sent<F, R> sent, F former) {
        var state = sent.kind().state(sent.file(), former);
        var type = sent.kind().word() + ".retracted";
        var recorded = journal.append(Entry.of(type, sent.file().head().entrySubject(), state, sent.caller())
                .replacing(state)
                .because(sent.request().reason()));
        return sent.kind().retraction(Ids.next(), former, recorded);
    }
}
