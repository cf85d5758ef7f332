package org.depositary.rules.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.depositary.rules.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What ON_DATE, NOT_BEFORE and LAPSES_AFTER say to the rules beside them.
 *
 * @param onDate the date itself, by which the others must be met (Montreal Protocol art. 16(1))
 * @param notBefore a lower bound of the date, no more (CTBT art. XIV(1))
 * @param lapsesAfter the last day on which the others may be met (accession of Croatia, art. 3(3))
 */
record Beside(
        @Nullable LocalDate onDate,
        LocalDate notBefore,
        @Nullable LocalDate lapsesAfter) {

    static Beside of(Rule.AllOf all) {
        LocalDate onDate = null;
        LocalDate notBefore = LocalDate.MIN;
        LocalDate lapsesAfter = null;
        for (var rule : all.rules()) {
            switch (rule) {
                case Rule.OnDate(var date) -> onDate = date;
                case Rule.NotBefore(var date) -> notBefore = date.isAfter(notBefore) ? date : notBefore;
                case Rule.LapsesAfter(var date) -> lapsesAfter = earlier(lapsesAfter, date);
                default -> {} // All else is a condition of its own.
            }
        }
        return new Beside(onDate, notBefore, lapsesAfter);
    }

    /** The times that begin when the others may yet be met. */
    List<Episode> bound(List<Episode> met) {
        var last = onDate == null ? lapsesAfter : earlier(lapsesAfter, onDate);
        return last == null
                ? met
                : met.stream().filter(episode -> !episode.from().isAfter(last)).toList();
    }

    /** Whether the time in which the others may be met is over. */
    boolean isOver(LocalDate day) {
        return lapsesAfter != null && day.isAfter(lapsesAfter);
    }

    /** The dates of {@code entering}, as the rules beside them have it. */
    List<Episode> date(List<Episode> entering, List<Episode> met) {
        return latest(entering, met).stream()
                .map(episode -> episode.entering(
                        onDate != null ? onDate : episode.force().isBefore(notBefore) ? notBefore : episode.force()))
                .toList();
    }

    /** LAPSES_AFTER is kept once the others are met in time. */
    List<Outcome> inTime(List<Outcome> parts, List<Episode> met) {
        if (lapsesAfter == null || met.isEmpty()) {
            return parts;
        }
        var kept = new ArrayList<>(parts);
        kept.replaceAll(part -> part.rule() instanceof Rule.LapsesAfter
                ? Outcome.of(part.rule(), List.of(Episode.ALWAYS), null)
                : part);
        return kept;
    }

    /** The later date of each pair: that of a composite's own delay, and the latest of its parts. */
    static List<Episode> latest(List<Episode> own, List<Episode> ofParts) {
        var found = new ArrayList<Episode>(own.size());
        for (int index = 0; index < own.size(); index++) {
            var one = own.get(index);
            var other = ofParts.get(index);
            found.add(one.force().isBefore(other.force()) ? other : one);
        }
        return found;
    }

    private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
        return one != null && one.isBefore(other) ? one : other;
    }
}
