package org.depositary.ratification.entryintoforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.depositary.rules.evaluation.Bond;
import org.depositary.rules.evaluation.Days;
import org.depositary.rules.evaluation.Evaluation;
import org.depositary.rules.evaluation.Truth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something about the force of an instrument of which a depositary informs those entitled to become parties [VCLT 77(1)(e),
 * (f)].
 *
 * @param participant for whom it is; none where it is of the instrument as a whole
 * @param on the day of the fact, or, for a date that is fixed, that date
 */
public record NotifiedFact(Kind kind, @Nullable String participant, LocalDate on) {

    /** Of what a depositary informs. */
    @Schema(name = "NotificationKind")
    public enum Kind {
        /** The number of consents required was received or deposited [VCLT 77(1)(f)]. */
        THRESHOLD_REACHED,
        DATE_FIXED,
        ENTERED_INTO_FORCE,
        ENTERED_INTO_FORCE_FOR,
        /** The condition can be met no more. */
        LAPSED;

        /** The word in the journal. */
        String event() {
            return "notification." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** What is true by {@code evaluation} on its day, as far as its days are bounded. */
    static List<NotifiedFact> of(Evaluation evaluation) {
        var found = new ArrayList<NotifiedFact>();
        if (evaluation.lapsed() && evaluation.truth() == Truth.FALSE) {
            found.add(new NotifiedFact(Kind.LAPSED, null, evaluation.asAt()));
        }
        if (evaluation.truth() != Truth.TRUE) {
            return found;
        }
        add(found, Kind.THRESHOLD_REACHED, evaluation.metOn());
        add(found, Kind.DATE_FIXED, evaluation.entersIntoForceOn());
        if (evaluation.isInForce()) {
            add(found, Kind.ENTERED_INTO_FORCE, evaluation.entersIntoForceOn());
            evaluation.participants().stream()
                    .filter(bond -> bond.status() == Bond.Status.PARTY)
                    .forEach(bond -> found.add(new NotifiedFact(
                            Kind.ENTERED_INTO_FORCE_FOR,
                            bond.participant(),
                            Objects.requireNonNull(bond.entersIntoForceOn()).to())));
        }
        return List.copyOf(found);
    }

    private static void add(List<NotifiedFact> found, Kind kind, @Nullable Days days) {
        if (days != null && days.isBounded()) {
            found.add(new NotifiedFact(kind, null, days.to()));
        }
    }

    /** The same in a sentence. */
    String says() {
        return switch (kind) {
            case THRESHOLD_REACHED -> "The condition of entry into force was met on %s.".formatted(on);
            case DATE_FIXED -> "The date of entry into force is %s.".formatted(on);
            case ENTERED_INTO_FORCE -> "It entered into force on %s.".formatted(on);
            case ENTERED_INTO_FORCE_FOR -> "It entered into force for %s on %s.".formatted(participant, on);
            case LAPSED -> "Its conditions were not met in time; it has lapsed.";
        };
    }
}
