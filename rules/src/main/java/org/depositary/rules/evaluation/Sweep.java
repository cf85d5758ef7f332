package org.depositary.rules.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Calls a roll day by day and notes the times in which it is long enough. */
final class Sweep {

    private final Roll roll;
    private final List<Episode> episodes = new ArrayList<>(1);
    private @Nullable LocalDate since;
    private List<Act> deciding = List.of();

    private Sweep(Roll roll) {
        this.roll = roll;
    }

    /**
     * The times in which {@code acts}, in the order of their days, are enough.
     *
     * @param otherDays days without acts on which that may change too
     */
    static List<Episode> of(Roll roll, List<Dated> acts, Collection<LocalDate> otherDays) {
        var sweep = new Sweep(roll);
        var quiet = new TreeSet<>(otherDays);
        int next = 0;
        while (next < acts.size()) {
            var day = acts.get(next).day();
            while (!quiet.isEmpty() && quiet.getFirst().isBefore(day)) {
                sweep.close(quiet.removeFirst(), List.of());
            }
            var end = lastOf(day, acts, next);
            sweep.close(day, sweep.takeAll(acts.subList(next, end)));
            next = end;
        }
        quiet.forEach(day -> sweep.close(day, List.of()));
        return sweep.episodes();
    }

    private static int lastOf(LocalDate day, List<Dated> acts, int first) {
        int end = first;
        while (end < acts.size() && acts.get(end).day().equals(day)) {
            end++;
        }
        return end;
    }

    /** Those who come on one day; once there are enough, nobody asks who they were. */
    private List<Act> takeAll(List<Dated> ofOneDay) {
        List<Act> came = since == null ? new ArrayList<>(1) : List.of();
        for (var dated : ofOneDay) {
            if (roll.take(dated.act().participant()) && since == null) {
                came.add(dated.act());
            }
        }
        return came;
    }

    /** At the end of {@code day}. */
    private void close(LocalDate day, List<Act> ofTheDay) {
        var reached = roll.isReached(day);
        if (reached && since == null) {
            since = day;
            deciding = ofTheDay;
        } else if (!reached && since != null) {
            note(since, day);
            since = null;
        }
    }

    private void note(LocalDate from, LocalDate until) {
        episodes.add(new Episode(from, until, from, deciding, null));
    }

    private List<Episode> episodes() {
        if (since != null) {
            note(since, LocalDate.MAX);
        }
        return episodes;
    }
}
