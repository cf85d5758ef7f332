package org.depositary.ratification.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.depositary.kit.fact.Ids;
import org.depositary.kit.fact.Source;
import org.depositary.kit.journal.Entry;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.time.PartialDate;
import org.depositary.ratification.calendar.CalendarChanged;

/** Moves the deadlines of a participant's open cases when its calendar changes, and says from when to when. */
@ApplicationScoped
class MoveDeadlines {

    private final ApprovalCase.Repository cases;
    private final ApprovalFiles files;
    private final EntityManager entities;
    private final Journal journal;
    private final Clock clock;

    MoveDeadlines(
            ApprovalCase.Repository cases, ApprovalFiles files, EntityManager entities, Journal journal, Clock clock) {
        this.cases = cases;
        this.files = files;
        this.entities = entities;
        this.journal = journal;
        this.clock = clock;
    }

    void follow(@Observes CalendarChanged change) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        files.of(cases.lockedOpen(change.participant()), Optional.empty())
                .forEach(file -> move(file.on(change.calendar(), change.now()), change, today));
    }

    private void move(ApprovalFile file, CalendarChanged change, LocalDate today) {
        var moved = moves(file, change, today).stream()
                .reduce(file, (so, move) -> so.with(keep(so, move, change)), (one, _) -> one);
        if (!moved.changedAt().equals(file.changedAt())) {
            moved.standsToday(today, moved.changedAt());
        } else if (isToldOtherwise(file, change, today)) {
            entities.lock(file.head(), LockModeType.PESSIMISTIC_FORCE_INCREMENT);
            file.head().standsAt(file.position(today));
        }
    }

    private static List<DeadlineMove.Details> moves(ApprovalFile file, CalendarChanged change, LocalDate today) {
        var before = ends(before(file, change), today);
        return file.deadlines(today).all().stream()
                .filter(MoveDeadlines::isOpen)
                .map(deadline -> new DeadlineMove.Details(
                        change.calendar(),
                        deadline.step().id(),
                        before.get(deadline.step().id()),
                        deadline.endsOn().orElse(null)))
                .filter(move -> !Objects.equals(move.from(), move.to()))
                .toList();
    }

    /** Whether a reader is told something else of a deadline whose last day is the same: where the calendar ends, say. */
    private static boolean isToldOtherwise(ApprovalFile file, CalendarChanged change, LocalDate today) {
        return !file.deadlines(today)
                .counted()
                .equals(before(file, change).deadlines(today).counted());
    }

    private static ApprovalFile before(ApprovalFile file, CalendarChanged change) {
        return file.on(change.calendar(), change.before());
    }

    private static boolean isOpen(CaseDeadline deadline) {
        return deadline.state() == DeadlineState.RUNNING || deadline.state() == DeadlineState.PASSED;
    }

    private static Map<String, LocalDate> ends(ApprovalFile file, LocalDate today) {
        return file.deadlines(today).all().stream()
                .flatMap(deadline -> deadline.endsOn().stream()
                        .map(end -> Map.entry(deadline.step().id(), end)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private DeadlineMove keep(ApprovalFile file, DeadlineMove.Details move, CalendarChanged change) {
        var request = new Change(Source.citing("The calendar '%s', as it was changed.".formatted(change.calendar())));
        var on = PartialDate.of(LocalDate.ofInstant(change.recordedAt(), ZoneOffset.UTC));
        var id = Ids.next();
        var head = file.head();
        var state = FactState.of(head, id, request, new FactState.Said(on, null, move));
        var recorded = journal.append(Entry.of("deadline.moved", head.entrySubject(), state, change.by()));
        var row = new DeadlineMove(new CaseRecord.InCase(head, id, request, recorded), on, move);
        entities.persist(row);
        return row;
    }

    /** What a move rests on. */
    private record Change(Source source) implements CaseFactRequest {

        @Override
        public List<Part> needed() {
            return List.of(new Part("/source", source));
        }
    }
}
