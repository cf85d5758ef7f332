package org.depositary.rules.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.depositary.rules.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What facts make of a rule in one world.
 *
 * @param episodes the times in which it is met, in order
 * @param progress how far it is; none for a rule that waits for nobody
 * @param lapsed whether it can be met no more because its time is over
 */
record Outcome(Rule rule, List<Episode> episodes, @Nullable Progress progress, List<Outcome> parts, boolean lapsed) {

    static Outcome of(Rule rule, List<Episode> episodes, @Nullable Progress progress) {
        return new Outcome(rule, episodes, progress, List.of(), false);
    }

    @Nullable
    Episode first() {
        return episodes.isEmpty() ? null : episodes.getFirst();
    }

    /** The time that counts on {@code day}: the first, or, where it must last, that in which the day lies. */
    @Nullable
    Episode counting(LocalDate day, boolean lasting) {
        return lasting
                ? episodes.stream()
                        .filter(episode -> episode.holdsOn(day))
                        .findFirst()
                        .orElse(null)
                : first();
    }

    /** When it is first met; {@link LocalDate#MAX}: never. */
    LocalDate from() {
        return episodes.isEmpty() ? LocalDate.MAX : episodes.getFirst().from();
    }

    /** The date that follows; {@link LocalDate#MAX}: none. */
    LocalDate force() {
        return episodes.isEmpty() ? LocalDate.MAX : episodes.getFirst().force();
    }

    /** Whether it is met: by {@code day}, or, where it must last, on it. */
    boolean isMet(LocalDate day, boolean lasting) {
        return lasting ? episodes.stream().anyMatch(episode -> episode.holdsOn(day)) : !from().isAfter(day);
    }
}
