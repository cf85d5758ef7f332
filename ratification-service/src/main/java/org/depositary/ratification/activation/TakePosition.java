package org.depositary.ratification.activation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.depositary.kit.fact.History;
import org.depositary.kit.identity.Caller;
import org.depositary.kit.identity.Callers;
import org.depositary.kit.identity.Roles;
import org.depositary.kit.journal.Entry;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.problem.Unknown;
import org.depositary.kit.write.Answer;
import org.depositary.kit.write.Write;
import org.depositary.ratification.instrument.Declared;

/** Records what a participant says of a determination: its own officers', or the depositary's record. */
@ApplicationScoped
public class TakePosition {

    private final Declared declared;
    private final Determination.Repository records;
    private final Position.Repository positions;
    private final Locks locks;
    private final Journal journal;
    private final Callers callers;
    private final Clock clock;

    TakePosition(
            Declared declared,
            Determination.Repository records,
            Position.Repository positions,
            Locks locks,
            Journal journal,
            Callers callers,
            Clock clock) {
        this.declared = declared;
        this.records = records;
        this.positions = positions;
        this.locks = locks;
        this.journal = journal;
        this.callers = callers;
        this.clock = clock;
    }

    /** The record that {@code request} asks for, of a determination or of one of its records. */
    public Write<?> take(UUID determination, PositionRequest request) {
        request.requireReason();
        var participant =
                declared.participant(request.participant(), "/participant").code();
        return new Write<>(
                () -> locked(determination),
                _ -> callers.current().is(Roles.DEPOSITARY) ? Optional.empty() : Optional.of(participant),
                _ -> Optional.empty(),
                request,
                (root, caller) -> take(new Taken(root, participant, request), caller));
    }

    private record Taken(UUID determination, String participant, PositionRequest request) {}

    private UUID locked(UUID determination) {
        var root = records.findByIdOptional(determination)
                .map(Determination::root)
                .orElseThrow(() -> new Unknown("determination", determination.toString()));
        locks.take("determination", root);
        return root;
    }

    private Supplier<Answer> take(Taken taken, Caller caller) {
        var before = History.of(positions.on(List.of(taken.determination()), Optional.empty()));
        requireSound(taken, before);
        var recorded = journal.append(Entry.of(
                        taken.request().supersedes() == null ? "position.taken" : "position.corrected",
                        "determinations/" + taken.determination(),
                        PositionState.of(taken.determination(), taken.participant(), taken.request()),
                        caller)
                .because(taken.request().reason()));
        var position = new Position(taken.determination(), taken.participant(), taken.request(), recorded);
        positions.persist(position);
        return () -> Answer.created(
                "/api/v1/determinations/" + taken.determination() + "/positions/" + position.id(),
                String.valueOf(position.entry()),
                PositionView.of(position));
    }

    private void requireSound(Taken taken, History<Position> before) {
        var superseded = taken.request().supersedes();
        if (superseded != null
                && before.current().stream()
                        .noneMatch(position -> position.id().equals(superseded)
                                && position.participant().equals(taken.participant()))) {
            throw DeterminationRefused.conflict(
                    "already-corrected", "No position of this participant that stands has that id.");
        }
        taken.request().requireCome(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /** One position on record. */
    public PositionView one(UUID determination, UUID position) {
        return positions
                .findByIdOptional(position)
                .filter(found -> records.findByIdOptional(determination)
                        .map(Determination::root)
                        .filter(found.determination()::equals)
                        .isPresent())
                .map(PositionView::of)
                .orElseThrow(() -> new Unknown("position", position.toString()));
    }
}
