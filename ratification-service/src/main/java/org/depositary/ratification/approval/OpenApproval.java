package org.depositary.ratification.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.depositary.kit.fact.History;
import org.depositary.kit.fact.Ids;
import org.depositary.kit.identity.Caller;
import org.depositary.kit.journal.Entry;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.problem.Unsound;
import org.depositary.kit.time.AsOf;
import org.depositary.kit.write.Answer;
import org.depositary.kit.write.Write;
import org.depositary.ratification.action.ActsLock;
import org.depositary.ratification.action.TreatyAction;
import org.depositary.ratification.instrument.Declared;
import org.depositary.ratification.instrument.KnownInstrument;
import org.depositary.ratification.procedure.store.FollowedProcedure;
import org.depositary.ratification.procedure.store.Procedures;

/** Opens an approval: what a participant's internal law asks for an instrument on a track, and by which procedure. */
@ApplicationScoped
public class OpenApproval {

    private final Declared declared;
    private final Procedures procedures;
    private final ActsLock lock;
    private final TreatyAction.Repository actions;
    private final ApprovalCase.Repository cases;
    private final EntityManager entities;
    private final Journal journal;
    private final Clock clock;

    OpenApproval(
            Declared declared,
            Procedures procedures,
            ActsLock lock,
            TreatyAction.Repository actions,
            ApprovalCase.Repository cases,
            EntityManager entities,
            Journal journal,
            Clock clock) {
        this.declared = declared;
        this.procedures = procedures;
        this.lock = lock;
        this.actions = actions;
        this.cases = cases;
        this.entities = entities;
        this.journal = journal;
        this.clock = clock;
    }

    /** The opening that {@code request} asks for. */
    public Write<?> open(ApprovalRequest request) {
        var instrument = declared.instrument(request.instrument(), "/instrument");
        var participant =
                declared.participant(request.participant(), "/participant").code();
        return Write.creation(request, caller -> open(new Opening(instrument, participant, request), caller));
    }

    private record Opening(KnownInstrument instrument, String participant, ApprovalRequest request) {

        ApprovalCase head() {
            return new ApprovalCase(
                    Objects.requireNonNullElseGet(request.id(), Ids::next),
                    instrument,
                    participant,
                    new ApprovalCase.Matter(request.track(), Optional.ofNullable(request.subject())));
        }
    }

    /** Under the lock of the participant's acts, or one recorded at the same time would not be seen. */
    private Supplier<Answer> open(Opening opening, Caller caller) {
        var followed = Optional.ofNullable(opening.request().procedure()).map(name -> followed(name, opening));
        lock.take(opening.instrument().id(), opening.participant());
        var head = opening.head();
        follow(head, opening.request());
        var recorded = append(head, opening.request(), followed, caller);
        var terms = new ApprovalTerms(head, opening.request().asked(), followed.map(FollowedProcedure::id), recorded);
        var acts = History.of(actions.of(opening.instrument().id(), opening.participant()));
        var file = new ApprovalFile(head, terms, CaseHistory.EMPTY, acts, followed, Optional.empty(), Locality.UNKNOWN);
        file.standsToday(today(), recorded.recordedAt());
        entities.persist(head);
        entities.persist(terms);
        return () -> {
            var view = ApprovalView.of(file, AsOf.today(today()));
            return Answer.created(head.path(), head.version() + "@" + today(), view);
        };
    }

    /** A new attempt follows the last one about the same matter, which must be concluded. */
    private void follow(ApprovalCase head, ApprovalRequest request) {
        var last = cases.lastAttempt(head);
        var named = request.follows();
        if (named != null && last.filter(former -> former.id().equals(named)).isEmpty()) {
            throw new Unsound(
                    "not-the-last-attempt",
                    "/follows",
                    "An approval follows the last concluded one of the same instrument, participant, track and subject.");
        }
        last.ifPresent(head::follows);
    }

    private FollowedProcedure followed(String name, Opening opening) {
        var followed = procedures
                .current(name)
                .orElseThrow(() ->
                        new Unsound("unknown-procedure", "/procedure", "No procedure '" + name + "' is published."));
        if (!followed.participant().equals(opening.participant())
                || followed.track() != opening.request().track()) {
            throw new Unsound(
                    "procedure-of-another",
                    "/procedure",
                    "'%s' is a procedure of %s for %s."
                            .formatted(followed.name(), followed.participant(), followed.track()));
        }
        return followed;
    }

    private Journal.Recorded append(
            ApprovalCase head, ApprovalRequest request, Optional<FollowedProcedure> followed, Caller caller) {
        var procedure = followed.map(ApprovalView.FollowedVersion::of).orElse(null);
        return journal.append(Entry.of(
                "approval.opened", head.entrySubject(), ApprovalState.of(head, request.asked(), procedure), caller));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
