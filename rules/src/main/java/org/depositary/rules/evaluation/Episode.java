package org.depositary.rules.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a rule is met in one world, from a day until the day before another, and the date that follows.
 *
 * @param force when the instrument enters into force by it; {@link LocalDate#MAX} where that cannot be computed
 */
record Episode(
        LocalDate from,
        LocalDate until,
        LocalDate force,
        List<Act> deciding,
        @Nullable Event event) {

    static final Episode ALWAYS = since(LocalDate.MIN);

    static Episode since(LocalDate from) {
        return new Episode(from, LocalDate.MAX, from, List.of(), null);
    }

    Episode entering(LocalDate day) {
        return new Episode(from, until, day, deciding, event);
    }

    boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && day.isBefore(until);
    }

    private boolean overlaps(Episode other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** When both are met: on the later day, in force on the later date. */
    private Episode and(Episode other) {
        var isLater = other.from.isAfter(from);
        var later = isLater ? other : this;
        return new Episode(
                later.from,
                until.isBefore(other.until) ? until : other.until,
                force.isAfter(other.force) ? force : other.force,
                from.equals(other.from) ? union(deciding, other.deciding) : later.deciding,
                later.event != null ? later.event : isLater ? event : other.event);
    }

    /** The times in which both are met, each list in order. */
    static List<Episode> both(List<Episode> these, List<Episode> those) {
        var found = new ArrayList<Episode>(Math.max(these.size(), those.size()));
        int one = 0;
        int other = 0;
        while (one < these.size() && other < those.size()) {
            var here = these.get(one);
            var there = those.get(other);
            if (here.overlaps(there)) {
                found.add(here.and(there));
            }
            if (here.until.isBefore(there.until)) {
                one++;
            } else {
                other++;
            }
        }
        return found;
    }

    private static List<Act> union(List<Act> these, List<Act> those) {
        if (these.isEmpty() || these.equals(those)) {
            return those;
        }
        var all = new ArrayList<>(these);
        those.stream().filter(act -> !these.contains(act)).forEach(all::add);
        return List.copyOf(all);
    }
}
