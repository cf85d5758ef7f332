package org.depositary.ratification.approval;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.depositary.kit.fact.Ids;
import org.depositary.kit.fact.Source;
import org.depositary.kit.identity.Caller;
import org.depositary.kit.identity.Roles;
import org.depositary.kit.journal.Entry;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.time.PartialDate;
import org.depositary.ratification.procedure.template.Outcome;
import org.depositary.ratification.time.DailyTask;

/**
 * Records what the end of a period decides by itself, when its last day is over where the participant is: that a silence
 * approves, that nobody objected who could, that what was decided for a time ran out.
 * Once: the case is locked, a replica that comes second finds it recorded, and what is taken back is not said again.
 */
@Singleton
class RecordSilence implements DailyTask {

    private static final Caller CLOCK = new Caller("clock", "clock", Set.of(Roles.SERVICE), Set.of());

    private final ApprovalCase.Repository cases;
    private final ApprovalFiles files;
    private final EntityManager entities;
    private final Journal journal;
    private final Clock clock;

    RecordSilence(
            ApprovalCase.Repository cases, ApprovalFiles files, EntityManager entities, Journal journal, Clock clock) {
        this.cases = cases;
        this.files = files;
        this.entities = entities;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ends of periods";
    }

    /** What has become silent by this instant; {@code today} is UTC's, and these clocks run in many zones. */
    @Override
    public int bringUpTo(LocalDate today) {
        return bringUpTo(clock.instant());
    }

    /** Records every silence that has spoken by {@code now}; how many cases had to be looked at. */
    int bringUpTo(Instant now) {
        var all = 0;
        for (var some = -1; some != 0; all += some) {
            some = QuarkusTransaction.requiringNew().call(() -> bringSomeUpTo(now));
        }
        return all;
    }

    private int bringSomeUpTo(Instant now) {
        var silent = cases.lockedSilent(now);
        files.of(silent, Optional.empty()).forEach(file -> hear(file, now));
        return silent.size();
    }

    /** Several bodies may have been silent, and the silence of one may set the clock of another going. */
    private void hear(ApprovalFile file, Instant now) {
        var heard = file;
        for (var due = due(heard, now); due.isPresent(); due = due(heard, now)) {
            heard = record(heard, due.get());
        }
        heard.head().standsAt(heard.position(LocalDate.ofInstant(now, ZoneOffset.UTC)));
    }

    private static Optional<CaseDeadline> due(ApprovalFile file, Instant now) {
        var zone = file.where().zone();
        return file.deadlines(LocalDate.ofInstant(now, zone))
                .silent()
                .filter(deadline -> deadline.silenceDue(zone)
                        .filter(due -> !due.isAfter(now))
                        .isPresent())
                .findFirst();
    }

    private ApprovalFile record(ApprovalFile file, CaseDeadline deadline) {
        var request = silence(deadline);
        var id = Ids.next();
        var head = file.head();
        var recorded = journal.append(
                Entry.of("occurrence.recorded", head.entrySubject(), OccurrenceState.of(id, head, request), CLOCK));
        var occurrence = new Occurrence(head, id, request, recorded);
        entities.persist(occurrence);
        head.changed(recorded.recordedAt());
        return file.with(occurrence);
    }

    private static OccurrenceRequest silence(CaseDeadline deadline) {
        var end = deadline.endsOn().orElseThrow();
        return new OccurrenceRequest(
                deadline.step().id(),
                PartialDate.of(end.plusDays(1)),
                null,
                deadline.period().outcomeAtEnd().orElseThrow(),
                null,
                null,
                null,
                "Recorded by the clock: the period ended on %s%s. %s"
                        .formatted(end, said(deadline), deadline.period().says()),
                null,
                null,
                null,
                Source.citing(deadline.step().basis().orElse("The procedure that the case follows")));
    }

    private static String said(CaseDeadline deadline) {
        return deadline.period().outcomeAtEnd().filter(Outcome.SILENCE::equals).isPresent()
                ? " without an objection on record"
                : ", and nothing took its place";
    }
}
