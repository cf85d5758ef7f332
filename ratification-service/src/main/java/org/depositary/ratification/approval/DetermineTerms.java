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
import org.depositary.kit.time.AsOf;
import org.depositary.kit.write.Answer;
import org.depositary.kit.write.Write;

/** Determines anew what internal law asks in a case; that it is undetermined or disputed is normal. */
@ApplicationScoped
public class DetermineTerms {

    private final ApprovalCase.Repository cases;
    private final ApprovalFiles files;
    private final EntityManager entities;
    private final Journal journal;
    private final Callers callers;
    private final Clock clock;

    DetermineTerms(
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

    /** The determination for {@code approval}; by its own team, or by the depositary who opened it. */
    public Write<?> determine(UUID approval, TermsRequest request) {
        return new Write<>(
                () -> cases.requireLocked(approval),
                head -> callers.current().is(Roles.DEPOSITARY) ? Optional.empty() : Optional.of(head.participant()),
                head -> Optional.of(head.version()),
                request,
                (head, caller) -> determine(files.of(head), request, caller));
    }

    private Supplier<Answer> determine(ApprovalFile file, TermsRequest request, Caller caller) {
        var head = file.head();
        var procedure = file.procedure().map(ApprovalView.FollowedVersion::of).orElse(null);
        var recorded = journal.append(Entry.of(
                        "approval.determined",
                        head.entrySubject(),
                        ApprovalState.of(head, request.asked(), procedure),
                        caller)
                .replacing(ApprovalState.of(head, file.terms().asked(), procedure))
                .because(request.reason()));
        var terms = new ApprovalTerms(file.terms(), request.asked(), recorded);
        entities.persist(terms);
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var now = file.on(terms);
        now.standsToday(today, recorded.recordedAt());
        return () -> Answer.changed(head.version() + "@" + today, ApprovalView.of(now, AsOf.today(today)));
    }
}
