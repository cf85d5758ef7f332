package org.depositary.rules.evaluation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.depositary.rules.Delay;
import org.jspecify.annotations.Nullable;

/** From which day a delay runs, and so on which day it ends; never before the condition is met. */
record Anchors(Evaluator evaluator) {

    /** The dates that follow from {@code episodes} for a rule whose delay does not run from a date of its acts. */
    List<Episode> enter(List<Episode> episodes, @Nullable Delay delay) {
        return delay == null
                ? episodes
                : episodes.stream()
                        .map(episode -> enter(episode, delay, start(delay.from(), episode.from())))
                        .toList();
    }

    /** The same for a rule that counts {@code acts}, each of which has its own day; {@code recount} counts by that. */
    List<Episode> enter(
            List<Episode> episodes,
            @Nullable Delay delay,
            List<Dated> acts,
            Function<List<Dated>, List<Episode>> recount) {
        if (delay == null || episodes.isEmpty() || !delay.from().isOfAnAct()) {
            return enter(episodes, delay);
        }
        var counted = recount.apply(acts.stream()
                .map(dated -> dated.on(day(dated, delay.from())))
                .sorted(Comparator.comparing(Dated::day))
                .toList());
        var start = counted.isEmpty() ? LocalDate.MAX : counted.getFirst().from();
        return episodes.stream().map(episode -> enter(episode, delay, start)).toList();
    }

    /** The day from which a delay with this anchor runs for one act. */
    LocalDate day(Dated dated, Delay.Anchor anchor) {
        return switch (anchor) {
            case RECEIPT, DEPOSITARY_NOTIFICATION, REGISTRATION ->
                evaluator.world().day(dated.act().at(anchor), dated.day());
            case DEPOSIT, CONDITION_MET, LAST_SIGNATURE, OPENING_FOR_SIGNATURE, ADOPTION -> start(anchor, dated.day());
        };
    }

    /** The end of {@code delay} from {@code start}; never where there is no start. */
    static LocalDate end(Delay delay, LocalDate start) {
        return start.equals(LocalDate.MAX) || start.equals(LocalDate.MIN) ? start : delay.end(start);
    }

    private static Episode enter(Episode episode, Delay delay, LocalDate start) {
        var end = end(delay, start);
        return episode.entering(end.isBefore(episode.from()) ? episode.from() : end);
    }

    private LocalDate start(Delay.Anchor anchor, LocalDate met) {
        var setting = evaluator.setting();
        return switch (anchor) {
            case DEPOSIT, CONDITION_MET, RECEIPT, DEPOSITARY_NOTIFICATION, REGISTRATION -> met;
            case LAST_SIGNATURE -> lastSignature(met);
            case OPENING_FOR_SIGNATURE -> evaluator.world().day(setting.openedOn(), met);
            case ADOPTION -> evaluator.world().day(setting.adoptedOn(), met);
        };
    }

    private LocalDate lastSignature(LocalDate met) {
        return evaluator.register().acts().stream()
                .filter(dated -> dated.act().type().signs())
                .map(Dated::day)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> evaluator.world() == World.EARLIEST ? met : LocalDate.MAX);
    }
}
