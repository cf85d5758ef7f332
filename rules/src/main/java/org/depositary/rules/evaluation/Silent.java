package org.depositary.rules.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.depositary.rules.Each;
import org.jspecify.annotations.Nullable;

/** The answer where the final clauses on record do not say when the instrument enters into force. */
final class Silent {

    /** Then all negotiating States must have consented [VCLT 24(2)]; who negotiated is not on record. */
    private static final Terms DEFAULT =
            Terms.of(new Each.AllNegotiatingStates(Set.of("the negotiating States"), null));

    private static final String SAYS =
            "The final clauses on record do not say when the instrument enters into force; then it does so once all"
                    + " negotiating States have consented [VCLT 24(2)], and who negotiated is not on record.";

    private Silent() {}

    static Evaluation answer(Facts facts, LocalDate asAt) {
        var bonds = Question.of(DEFAULT, facts).on(asAt).participants();
        return new Evaluation(
                Truth.UNKNOWN,
                asAt,
                null,
                null,
                false,
                List.of(),
                null,
                null,
                bonds,
                new Explanation(DEFAULT.rule(), Truth.UNKNOWN, SAYS, List.of()),
                List.of(new Remark(Remark.Kind.NO_RULE, List.of(), SAYS)),
                next(facts, asAt));
    }

    /** The next day on which somebody may be found to have acted. */
    private static @Nullable LocalDate next(Facts facts, LocalDate asAt) {
        return facts.acts().stream()
                .map(act -> act.counts().to())
                .filter(day -> day.isAfter(asAt))
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
