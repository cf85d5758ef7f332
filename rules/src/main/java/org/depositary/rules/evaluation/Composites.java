package org.depositary.rules.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.depositary.rules.Rule;
import org.jspecify.annotations.Nullable;

/** Follows rules made of others. */
record Composites(Evaluator evaluator) {

    Outcome evaluate(Rule.Composite composite) {
        var parts = composite.rules().stream().map(evaluator::evaluate).toList();
        return switch (composite) {
            case Rule.AllOf all -> all(all, parts);
            case Rule.AnyOf any -> some(any, parts, 1);
            case Rule.AtLeast atLeast -> some(atLeast, parts, atLeast.count());
        };
    }

    private Outcome all(Rule.AllOf rule, List<Outcome> parts) {
        var beside = Beside.of(rule);
        var conditions = parts.stream().filter(Composites::isCondition).toList();
        var met = beside.bound(all(
                conditions.isEmpty() ? parts.stream().filter(Composites::isDate).toList() : conditions));
        var entering = beside.date(new Anchors(evaluator).enter(met, rule.delay()), met);
        var isLate = met.isEmpty() && beside.isOver(evaluator.asAt());
        return new Outcome(
                rule,
                entering,
                progress(conditions),
                isLate ? parts : beside.inTime(parts, met),
                isLate || conditions.stream().anyMatch(Outcome::lapsed));
    }

    private static List<Episode> all(List<Outcome> outcomes) {
        var met = List.of(Episode.ALWAYS);
        for (var outcome : outcomes) {
            met = Episode.both(met, outcome.episodes());
        }
        return met;
    }

    private Outcome some(Rule.Composite rule, List<Outcome> parts, int count) {
        var met = evaluator.lasting() ? whenever(parts, count) : all(earliest(parts, count));
        var lost = parts.stream().filter(Outcome::lapsed).count();
        return new Outcome(
                rule,
                Beside.latest(new Anchors(evaluator).enter(met, rule.delay()), met),
                progress(parts),
                parts,
                lost > parts.size() - count);
    }

    /** Those with the earliest dates, of those that are met before all others. */
    private List<Outcome> earliest(List<Outcome> parts, int count) {
        return parts.stream()
                .sorted(Comparator.comparing((Outcome part) -> part.from().isAfter(evaluator.asAt()))
                        .thenComparing(Outcome::force)
                        .thenComparing(Outcome::from))
                .limit(count)
                .toList();
    }

    /** The times in which at least {@code count} of the parts are met, whichever they are. */
    private static List<Episode> whenever(List<Outcome> parts, int count) {
        var found = new ArrayList<Episode>();
        LocalDate since = null;
        for (var day : turns(parts)) {
            var holding = parts.stream().filter(part -> part.isMet(day, true)).count();
            if (holding >= count && since == null) {
                since = day;
            } else if (holding < count && since != null) {
                found.add(new Episode(since, day, since, List.of(), null));
                since = null;
            }
        }
        if (since != null) {
            found.add(Episode.since(since));
        }
        return found;
    }

    private static TreeSet<LocalDate> turns(List<Outcome> parts) {
        var days = new TreeSet<LocalDate>();
        for (var part : parts) {
            for (var episode : part.episodes()) {
                days.add(episode.from());
                days.add(episode.until());
            }
        }
        days.remove(LocalDate.MAX);
        return days;
    }

    /** That of the unmet part which lacks most; of the first, where all are met. */
    private @Nullable Progress progress(List<Outcome> parts) {
        Progress most = null;
        for (var part : parts) {
            var progress = part.progress();
            if (progress != null
                    && !part.isMet(evaluator.asAt(), evaluator.lasting())
                    && (most == null || progress.lacks().compareTo(most.lacks()) > 0)) {
                most = progress;
            }
        }
        return most != null || parts.isEmpty() ? most : parts.getFirst().progress();
    }

    private static boolean isCondition(Outcome part) {
        return !isDate(part) && !(part.rule() instanceof Rule.NotBefore) && !(part.rule() instanceof Rule.LapsesAfter);
    }

    private static boolean isDate(Outcome part) {
        return part.rule() instanceof Rule.OnDate;
    }
}
