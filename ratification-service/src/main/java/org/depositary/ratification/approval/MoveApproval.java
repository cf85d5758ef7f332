package org.depositary.ratification.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.depositary.kit.identity.Caller;
import org.depositary.kit.identity.Callers;
import org.depositary.kit.identity.Roles;
import org.depositary.kit.journal.Entry;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.problem.Refusal;
import org.depositary.kit.problem.Unsound;
import org.depositary.kit.write.Answer;
import org.depositary.kit.write.Write;
import org.depositary.ratification.procedure.store.FollowedProcedure;
import org.depositary.ratification.procedure.store.Procedures;

/** Moves a case to another version of its procedure; nothing else ever changes the version that a case follows. */
@ApplicationScoped
public class MoveApproval {

    private final ApprovalCase.Repository cases;
    private final ApprovalFiles files;
    private final Procedures procedures;
    private final EntityManager entities;
    private final Journal journal;
    private final Callers callers;
    private final Clock clock;

    MoveApproval(
            ApprovalCase.Repository cases,
            ApprovalFiles files,
            Procedures procedures,
            EntityManager entities,
            Journal journal,
            Callers callers,
            Clock clock) {
        this.cases = cases;
        this.files = files;
        this.procedures = procedures;
        this.entities = entities;
        this.journal = journal;
        this.callers = callers;
        this.clock = clock;
    }

    /** The move of {@code approval}; by its own team, or by the depositary who opened it. */
    public Write<?> move(UUID approval, MoveRequest request) {
        return new Write<>(
                () -> cases.requireLocked(approval),
                head -> callers.current().is(Roles.DEPOSITARY) ? Optional.empty() : Optional.of(head.participant()),
                head -> Optional.of(head.version()),
                request,
                (head, caller) -> move(files.of(head), request, caller));
    }

    private Supplier<Answer> move(ApprovalFile file, MoveRequest request, Caller caller) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var from = file.procedure()
                .orElseThrow(() -> new Unsound(
                        "no-procedure",
                        "/version",
                        "This approval follows no procedure of which it could change the version."));
        var before = file.read(today);
        if (before.concluded()) {
            throw new CaseConcluded();
        }
        var to = target(from, request.version());
        var head = file.head();
        var asked = file.terms().asked();
        var recorded = journal.append(Entry.of(
                        "approval.moved",
                        head.entrySubject(),
                        ApprovalState.of(head, asked, ApprovalView.FollowedVersion.of(to)),
                        caller)
                .replacing(ApprovalState.of(head, asked, ApprovalView.FollowedVersion.of(from)))
                .because(request.reason()));
        var terms = new ApprovalTerms(file.terms(), asked, to.id(), recorded);
        entities.persist(terms);
        var now = file.on(terms).following(to);
        now.standsToday(today, recorded.recordedAt());
        var moved = MoveView.of(file, before, now, now.read(today));
        return () -> Answer.created(head.path(), head.version() + "@" + today, moved);
    }

    private FollowedProcedure target(FollowedProcedure from, int version) {
        if (version == from.version()) {
            throw new AlreadyFollowed(from);
        }
        return procedures
                .followed(from.name(), version)
                .orElseThrow(() -> new Unsound(
                        "unknown-version", "/version", "'%s' has no version %d.".formatted(from.name(), version)));
    }

    /** The case follows that version already. */
    static final class AlreadyFollowed extends Refusal {
        AlreadyFollowed(FollowedProcedure from) {
            super(
                    Kind.CONFLICT,
                    "already-followed",
                    "This approval follows version %d of '%s' already.".formatted(from.version(), from.name()));
        }
    }
}
