package org.depositary.rules.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.depositary.rules.Rule;
import org.jspecify.annotations.Nullable;

/** Puts together what both worlds say. */
record Answer(Question question, Reading earliest, Reading latest) {

    Evaluation evaluation() {
        var asAt = asAt();
        var explaining = new Explaining(
                asAt, question.whole().isTrigger(), question.facts().situation());
        var explanation = explaining.explain(earliest.outcome(), latest.outcome());
        var truth = explanation.truth();
        var decided = decided();
        return new Evaluation(
                truth,
                asAt,
                truth == Truth.FALSE ? null : Days.between(from(earliest), from(latest)),
                isDated(truth) ? Days.between(force(earliest), force(latest)) : null,
                latest.outcome().lapsed() && earliest.outcome().lapsed(),
                truth == Truth.FALSE || decided == null ? List.of() : decided.deciding(),
                truth == Truth.FALSE || decided == null ? null : decided.event(),
                latest.outcome().progress(),
                new Bonds(this).all(),
                explanation,
                remarks(),
                null);
    }

    LocalDate asAt() {
        return latest.evaluator().asAt();
    }

    /** A date that is stated is known whatever happens. */
    private boolean isDated(Truth truth) {
        return truth != Truth.FALSE || question.terms().rule() instanceof Rule.OnDate;
    }

    private @Nullable Episode decided() {
        var certain = counting(latest);
        return certain != null ? certain : counting(earliest);
    }

    private @Nullable Episode counting(Reading reading) {
        return reading.outcome().counting(asAt(), question.whole().isTrigger());
    }

    private LocalDate force(Reading reading) {
        var counting = counting(reading);
        return counting == null ? LocalDate.MAX : counting.force();
    }

    /** When the rule was met; what is met only in days to come is not met yet. */
    private LocalDate from(Reading reading) {
        var counting = counting(reading);
        return counting == null || counting.from().isAfter(asAt()) ? LocalDate.MAX : counting.from();
    }

    private List<Remark> remarks() {
        var remarks = new ArrayList<Remark>();
        var unsettling = latest.unsettling().stream().map(Act::participant).toList();
        if (!unsettling.isEmpty()) {
            remarks.add(new Remark(
                    Remark.Kind.WITHDRAWN_AFTER_CONDITION_MET,
                    unsettling,
                    "Consent was withdrawn after the condition had been met and before the date. It is subtracted and the"
                            + " date computed again; whether that is right is unsettled."));
        }
        var early = question.facts().acts().stream()
                .filter(act -> Register.isBeforeAdoption(act, question.facts().setting()))
                .filter(Act::consents)
                .map(Act::participant)
                .distinct()
                .sorted()
                .toList();
        if (!early.isEmpty()) {
            remarks.add(new Remark(
                    Remark.Kind.BEFORE_ADOPTION,
                    early,
                    "Consent dated before the adoption of the text counts for nothing [VCLT 24(4)]."));
        }
        return List.copyOf(remarks);
    }
}
