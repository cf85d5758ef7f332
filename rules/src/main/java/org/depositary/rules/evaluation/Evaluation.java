package org.depositary.rules.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What facts make of a rule on a day.
 *
 * @param truth whether the condition is met on {@code asAt}; the date of entry into force may lie after it
 * @param metOn when it was met
 * @param entersIntoForceOn the date that follows, also where it is still to come
 * @param lapsed whether it can be met no more because its time is over
 * @param decidingActs those that met it, several where they share the day
 * @param decidingEvent the event or decision that met it
 * @param progress how far it is
 * @param participants everybody who has acted or is bound, in the order of their keys
 * @param holdsUntil the first day on which the answer differs if nothing more is recorded; none: never
 */
public record Evaluation(
        Truth truth,
        LocalDate asAt,
        @Nullable Days metOn,
        @Nullable Days entersIntoForceOn,
        boolean lapsed,
        List<Act> decidingActs,
        @Nullable Event decidingEvent,
        @Nullable Progress progress,
        List<Bond> participants,
        Explanation explanation,
        List<Remark> remarks,
        @Nullable LocalDate holdsUntil) {

    /** Whether the instrument is certainly in force in general on the day asked about. */
    public boolean isInForce() {
        return truth == Truth.TRUE
                && entersIntoForceOn != null
                && !entersIntoForceOn.to().isAfter(asAt);
    }

    /** What {@code participant} is; nothing where it has done nothing. */
    public @Nullable Bond of(String participant) {
        return participants.stream()
                .filter(bond -> bond.participant().equals(participant))
                .findFirst()
                .orElse(null);
    }

    Evaluation holding(@Nullable LocalDate until) {
        return as(asAt, until);
    }

    /** Whether {@code other}, of another day, answers the same. */
    boolean answersLike(Evaluation other) {
        return as(asAt, null).equals(other.as(asAt, null));
    }

    private Evaluation as(LocalDate day, @Nullable LocalDate until) {
        return new Evaluation(
                truth,
                day,
                metOn,
                entersIntoForceOn,
                lapsed,
                decidingActs,
                decidingEvent,
                progress,
                participants,
                explanation,
                remarks,
                until);
    }
}
