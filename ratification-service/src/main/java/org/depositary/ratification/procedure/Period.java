package org.depositary.ratification.procedure;

import java.util.List;
import java.util.Optional;
import org.depositary.ratification.procedure.template.Deadline;
import org.depositary.ratification.procedure.template.Extension;
import org.depositary.ratification.procedure.template.Outcome;

/**
 * A period that the law sets for a step of a case: what set it going, began it anew or prolonged it, and whether it runs.
 * When it ends is for whoever knows the calendar.
 *
 * @param awaited whether its end decides something: a step that nothing has called for has nothing to be silent of, and a
 *     decision for a time on which nothing rests any more does not run out
 */
public record Period(
        String step,
        Deadline deadline,
        State state,
        Optional<Happening> startedBy,
        List<Happening> resetBy,
        List<Prolongation> prolongedBy,
        Optional<Happening> endedBy,
        boolean awaited,
        String says) {

    public Period {
        resetBy = List.copyOf(resetBy);
        prolongedBy = List.copyOf(prolongedBy);
    }

    /** What has become of a period. */
    public enum State {
        /** The template has no step from which it runs: its end cannot be calculated. */
        NO_START,
        NOT_STARTED,
        RUNNING,
        /** What it was set for has happened or is no longer needed, or the case is over. */
        ENDED
    }

    /** That a running period was made longer, and by how much at most. */
    public record Prolongation(Happening by, Extension.Length length) {}

    /**
     * How the step turns out when the period ends and nothing has happened: who could have objected was silent, and what
     * was decided for a time ran out. Empty where the end decides nothing by itself.
     */
    public Optional<Outcome> outcomeAtEnd() {
        return switch (deadline.effect()) {
            case TACIT_APPROVAL, MAY_OBJECT -> Optional.of(Outcome.SILENCE);
            case LAPSE -> isForATime() ? Optional.of(Outcome.EXPIRED) : Optional.empty();
            case MUST_DECIDE, MUST_WAIT, MUST_INFORM -> Optional.empty();
        };
    }

    /** Whether it is the step itself that holds no longer than the period. */
    private boolean isForATime() {
        return deadline.startsAt().filter(step::equals).isPresent();
    }
}
