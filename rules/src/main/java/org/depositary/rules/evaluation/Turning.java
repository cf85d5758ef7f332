package org.depositary.rules.evaluation;

import java.time.LocalDate;
import java.util.TreeSet;
import org.depositary.rules.ActionType;
import org.depositary.rules.NoObjection;
import org.depositary.rules.Rule;
import org.depositary.rules.Threshold;
import org.jspecify.annotations.Nullable;

/** The first day on which the same facts answer otherwise: of the days after {@code answer} that anything names. */
record Turning(Question question, Evaluation answer, TreeSet<LocalDate> days) {

    /** How many days are tried, and how many acts are read in all; then the next day is taken, which is never too late. */
    private static final int MOST_TRIES = 32;

    private static final int MOST_READ = 8_000;

    static @Nullable LocalDate after(Question question, Evaluation answer) {
        var turning = new Turning(question, answer, new TreeSet<>());
        turning.noteActs();
        turning.noteFacts();
        turning.noteRule(answer.explanation());
        turning.note(answer.entersIntoForceOn());
        answer.participants().forEach(bond -> turning.note(bond.entersIntoForceOn()));
        return turning.first();
    }

    private @Nullable LocalDate first() {
        int left = Math.min(
                MOST_TRIES, MOST_READ / Math.max(question.facts().acts().size(), 1));
        for (var day : days) {
            if (left-- == 0 || !question.on(day).answersLike(answer)) {
                return day;
            }
        }
        return null;
    }

    /** The days of acts, and those from which a withdrawal or a cessation has effect. */
    private void noteActs() {
        for (var act : question.facts().acts()) {
            note(act.counts());
            if (act.type() == ActionType.WITHDRAWAL_NOTICE || act.type() == ActionType.CESSATION) {
                note(act.effectiveOn());
            }
        }
    }

    private void noteFacts() {
        var facts = question.facts();
        facts.events().forEach(event -> {
            note(event.effectiveFrom());
            note(event.until());
        });
        facts.setting().instrumentsInForce().values().forEach(this::note);
        facts.setting()
                .classes()
                .values()
                .forEach(members -> members.forEach(member -> {
                    note(member.from());
                    note(member.to());
                }));
        facts.situation().requests().values().forEach(this::note);
        facts.situation().approvals().forEach(approval -> note(approval.since()));
        note(facts.situation().inForceOn());
    }

    private void noteRule(Explanation part) {
        switch (part.rule()) {
            case Rule.OnDate(var date) -> note(date);
            case Rule.NotBefore(var date) -> note(date);
            case Rule.LapsesAfter(var date) -> note(date.plusDays(1));
            case NoObjection silence -> note(silence.windowEnds());
            case Threshold.Weight weight -> weight.datedWeights().forEach(table -> note(table.from()));
            case Rule.Composite _ ->
                part.parts().stream().filter(one -> !isKept(one, part)).forEach(this::noteRule);
            default -> {} // No other rule names a day.
        }
    }

    /** Whether it says by when others must be met, which they are: then that day changes nothing. */
    private static boolean isKept(Explanation one, Explanation whole) {
        return one.rule() instanceof Rule.LapsesAfter
                && whole.rule() instanceof Rule.AllOf
                && whole.truth() == Truth.TRUE;
    }

    private void note(@Nullable Days span) {
        if (span != null) {
            note(span.from());
            note(span.to());
        }
    }

    private void note(@Nullable LocalDate day) {
        if (day != null && day.isAfter(answer.asAt()) && day.isBefore(LocalDate.MAX)) {
            days.add(day);
        }
    }
}
