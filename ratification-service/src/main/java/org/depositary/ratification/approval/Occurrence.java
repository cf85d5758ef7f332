package org.depositary.ratification.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.depositary.kit.fact.FactRepository;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.time.PartialDate;
import org.depositary.ratification.procedure.Happening;
import org.depositary.ratification.procedure.Period;
import org.depositary.ratification.procedure.graph.When;
import org.depositary.ratification.procedure.template.Outcome;
import org.jspecify.annotations.Nullable;

/** That a step of a case took place, or is to, as it was recorded at one time. */
@Entity
class Occurrence extends CaseFact {

    @Column(updatable = false)
    private String step;

    @Column(name = "occurred_from", updatable = false)
    private @Nullable LocalDate occurredFrom;

    @Column(name = "occurred_to", updatable = false)
    private @Nullable LocalDate occurredTo;

    @Column(name = "scheduled_for", updatable = false)
    private @Nullable LocalDate scheduledFor;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Outcome outcome;

    @Column(updatable = false)
    private @Nullable UUID motion;

    @Column(updatable = false)
    private @Nullable UUID vote;

    @Column(name = "prolongs_by", updatable = false)
    private @Nullable Integer prolongsBy;

    @SuppressWarnings("NullAway.Init")
    protected Occurrence() {}

    Occurrence(ApprovalCase of, UUID id, OccurrenceRequest request, Journal.Recorded recorded) {
        super(of, id, request, recorded);
        this.step = Objects.requireNonNull(request.step());
        var occurredOn = Optional.ofNullable(request.occurredOn());
        this.occurredFrom = occurredOn.map(PartialDate::from).orElse(null);
        this.occurredTo = occurredOn.map(PartialDate::to).orElse(null);
        this.scheduledFor = request.scheduledFor();
        this.outcome = request.turnedOut();
        this.motion = request.motion();
        this.vote = request.vote();
        this.prolongsBy = request.prolongsBy();
    }

    Occurrence(UUID id, Occurrence retracted, Journal.Recorded recorded) {
        super(id, retracted, recorded);
        this.step = retracted.step;
        this.occurredFrom = retracted.occurredFrom;
        this.occurredTo = retracted.occurredTo;
        this.scheduledFor = retracted.scheduledFor;
        this.outcome = retracted.outcome;
        this.motion = retracted.motion;
        this.vote = retracted.vote;
        this.prolongsBy = retracted.prolongsBy;
    }

    String step() {
        return step;
    }

    Optional<PartialDate> occurredOn() {
        return occurredFrom == null || occurredTo == null
                ? Optional.empty()
                : Optional.of(new PartialDate(occurredFrom, occurredTo));
    }

    Optional<LocalDate> scheduledFor() {
        return Optional.ofNullable(scheduledFor);
    }

    Outcome outcome() {
        return outcome;
    }

    /** The motion by which it came about. */
    Optional<UUID> motion() {
        return Optional.ofNullable(motion);
    }

    /** The vote that decided it. */
    Optional<UUID> vote() {
        return Optional.ofNullable(vote);
    }

    /** By how many of its unit it prolongs the clocks that it prolongs; as many as it can where nothing is said. */
    Optional<Integer> prolongsBy() {
        return Optional.ofNullable(prolongsBy);
    }

    When when() {
        return occurredOn()
                .map(day -> When.between(day.from(), day.to()))
                .or(() -> scheduledFor().map(When::scheduledFor))
                .orElseGet(When::undated);
    }

    /** Whether it tells that {@code of} turned out as the end of its period made it. */
    boolean tellsTheEndOf(Period of) {
        return step.equals(of.step())
                && of.outcomeAtEnd().filter(outcome::equals).isPresent();
    }

    /** What the engine needs to know of it. */
    Happening happening() {
        return new Happening(step, when(), outcome);
    }

    @ApplicationScoped
    static class Repository implements FactRepository<Occurrence> {

        /** What is known to have happened in these cases. */
        List<Occurrence> of(Collection<UUID> cases, Optional<Instant> knownAt) {
            return known("f.approvalCase in :cases", Map.of("cases", cases), knownAt);
        }

        @Override
        public String name() {
            return "Occurrence";
        }
    }
}
