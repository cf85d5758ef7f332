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
    private final TreeSet<LocalDate> otherDays;
    private final List<Episode> episodes = new ArrayList<>(1);
    private final List<Act> ofTheDay = new ArrayList<>();
    private @Nullable LocalDate today;
    private @Nullable LocalDate since;
    private List<Act> deciding = List.of();

    private Sweep(Roll roll, Collection<LocalDate> otherDays) {
        this.roll = roll;
        this.otherDays = new TreeSet<>(otherDays);
    }

    /**
     * The times in which {@code acts}, in the order of their days, are enough.
     *
     * @param otherDays days without acts on which that may change too
     */
    static List<Episode> of(Roll roll, List<Dated> acts, Collection<LocalDate> otherDays) {
        var sweep = new Sweep(roll, otherDays);
        for (var dated : acts) {
            sweep.turnTo(dated.day());
            sweep.take(dated);
        }
        sweep.turnTo(LocalDate.MAX);
        return sweep.episodes();
    }

    /** Ends the days before {@code day}. */
    private void turnTo(LocalDate day) {
        if (day.equals(today)) {
            return;
        }
        if (today != null) {
            close(today);
        }
        while (!otherDays.isEmpty() && otherDays.getFirst().isBefore(day)) {
            close(otherDays.removeFirst());
        }
        today = day;
    }

    /** Takes in who comes; once there are enough, nobody asks who they were. */
    private void take(Dated dated) {
        if (roll.take(dated) && since == null) {
            ofTheDay.add(dated.act());
        }
    }

    /** At the end of {@code day}. */
    private void close(LocalDate day) {
        var reached = roll.isReached(day);
        if (reached && since == null) {
            since = day;
            deciding = List.copyOf(ofTheDay);
        } else if (!reached && since != null) {
            note(since, day);
            since = null;
        }
        ofTheDay.clear();
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
