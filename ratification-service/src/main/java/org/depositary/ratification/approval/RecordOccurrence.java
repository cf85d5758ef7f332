package org.depositary.ratification.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.depositary.kit.fact.Ids;
import org.depositary.kit.identity.Caller;
import org.depositary.kit.journal.Entry;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.write.Answer;
import org.depositary.kit.write.Write;

/** Records that a step of an approval took place, or is to, or corrects such a record. */
@ApplicationScoped
public class RecordOccurrence {

    private final ApprovalCase.Repository cases;
    private final Occurrence.Repository occurrences;
    private final ApprovalFiles files;
    private final Journal journal;
    private final Clock clock;

    RecordOccurrence(
            ApprovalCase.Repository cases,
            Occurrence.Repository occurrences,
            ApprovalFiles files,
            Journal journal,
            Clock clock) {
        this.cases = cases;
        this.occurrences = occurrences;
        this.files = files;
        this.journal = journal;
        this.clock = clock;
    }

    /** The record in {@code approval} that {@code request} asks for; its participant's own affair. */
    public Write<?> record(UUID approval, OccurrenceRequest request) {
        return new Write<>(
                () -> cases.requireLocked(approval),
                head -> Optional.of(head.participant()),
                head -> Optional.of(head.version()),
                request,
                (head, caller) -> record(head, request, caller));
    }

    private Supplier<Answer> record(ApprovalCase head, OccurrenceRequest request, Caller caller) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var file = files.of(head);
        OccurrenceRule.check(file, request, today);
        var id = Ids.next();
        var recorded = append(id, file, request, caller);
        var occurrence = new Occurrence(head, id, request, recorded);
        occurrences.persist(occurrence);
        var now = file.with(occurrence);
        head.standsAt(Position.of(now.read(today)));
        head.changed(recorded.recordedAt());
        return () -> Answer.created(
                head.path() + "/occurrences/" + id,
                head.version() + "@" + today,
                OccurrenceView.of(occurrence, today).flagged(now, occurrence));
    }

    private Journal.Recorded append(UUID id, ApprovalFile file, OccurrenceRequest request, Caller caller) {
        var head = file.head();
        var former = Optional.ofNullable(request.supersedes()).flatMap(file.occurrences()::find);
        var type = former.isPresent() ? "occurrence.corrected" : "occurrence.recorded";
        return journal.append(Entry.of(type, head.entrySubject(), OccurrenceState.of(id, head, request), caller)
                .replacing(former.map(corrected -> OccurrenceState.of(head, corrected))
                        .orElse(null))
                .because(request.reason()));
    }
}
