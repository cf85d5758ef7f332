package org.depositary.rules.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.depositary.rules.Each;
import org.depositary.rules.NoObjection;
import org.depositary.rules.Rule;
import org.depositary.rules.Threshold;
import org.jspecify.annotations.Nullable;

/** How a lawyer would say how far a rule is. */
final class Words {

    private static final int MOST_NAMED = 10;

    private Words() {}

    static String of(Outcome outcome, LocalDate asAt) {
        var progress = outcome.progress();
        return switch (outcome.rule()) {
            case Threshold.Count _, Threshold.Fraction _ -> count(progress, "have consented") + missing(progress);
            case Threshold.Weight rule -> weight(rule, progress);
            case Each.OnSignature _ -> count(progress, "have signed") + missing(progress);
            case Each.MutualNotification _ ->
                count(progress, "have notified that their requirements are fulfilled") + missing(progress);
            case Each _ -> count(progress, "have consented") + missing(progress);
            case NoObjection rule -> silence(rule, progress, asAt);
            case Rule.EventDetermined rule ->
                "%s has %sbeen determined%s."
                        .formatted(rule.event(), isMet(outcome) ? "" : "not ", standard(rule.standard()));
            case Rule.NotDuring rule -> "Only while there is no " + rule.event() + ".";
            case Rule.RequestBy rule -> rule.participant() + (isMet(outcome) ? " has asked." : " has not asked.");
            case Rule.NationalApproval rule -> approval(rule, outcome);
            case Rule.InForceForObligor _ ->
                "The instrument is %sin force for the obligor.".formatted(isMet(outcome) ? "" : "not ");
            case Rule.OtherInstrumentInForce rule ->
                "%s is %sin force.".formatted(rule.instrument(), isMet(outcome) ? "" : "not ");
            case Rule.Composite composite -> parts(composite);
            case Rule.OnDate rule -> "On %s.".formatted(rule.date());
            case Rule.NotBefore rule -> "Not before %s.".formatted(rule.date());
            case Rule.LapsesAfter rule -> "The conditions must be met by %s.".formatted(rule.date());
        };
    }

    private static String parts(Rule.Composite composite) {
        var needed = switch (composite) {
            case Rule.AllOf _ -> "All";
            case Rule.AnyOf _ -> "One";
            case Rule.AtLeast atLeast -> String.valueOf(atLeast.count());
        };
        return "%s of %d conditions must be met."
                .formatted(needed, composite.rules().size());
    }

    private static String standard(@Nullable String standard) {
        return standard == null ? "" : " to the standard '" + standard + "'";
    }

    private static boolean isMet(Outcome outcome) {
        return !outcome.episodes().isEmpty();
    }

    private static String count(@Nullable Progress progress, String done) {
        return progress == null ? "" : plain(progress.have()) + " of " + plain(progress.need()) + " " + done + ".";
    }

    private static String missing(@Nullable Progress progress) {
        if (progress == null
                || progress.lacks().signum() == 0
                || progress.missing().isEmpty()) {
            return "";
        }
        List<String> names = progress.missing();
        var shown = String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMED)));
        return " Missing: " + shown
                + (names.size() > MOST_NAMED ? " and " + (names.size() - MOST_NAMED) + " more." : ".");
    }

    private static String weight(Threshold.Weight rule, @Nullable Progress progress) {
        var than = Boolean.TRUE.equals(rule.strict()) ? "more than " : "";
        return progress == null
                ? ""
                : "Those who have consented weigh %s; %s%s is needed."
                        .formatted(plain(progress.have()), than, plain(progress.need()));
    }

    private static String silence(NoObjection rule, @Nullable Progress progress, LocalDate asAt) {
        var strict =
                rule.fewerThan() != null && Boolean.TRUE.equals(rule.fewerThan().strict());
        var objections = progress == null
                ? ""
                : " Objections: %s; %s%s would defeat it."
                        .formatted(plain(progress.have()), strict ? "more than " : "", plain(progress.need()));
        return "The window for objections %s on %s."
                        .formatted(asAt.isBefore(rule.windowEnds()) ? "ends" : "ended", rule.windowEnds())
                + objections;
    }

    private static String approval(Rule.NationalApproval rule, Outcome outcome) {
        var of = outcome.progress() == null || outcome.progress().missing().isEmpty()
                ? rule.of()
                : outcome.progress().missing().getFirst();
        return "%s by %s is %sgranted."
                .formatted(rule.track(), of == null ? "the obligor" : of, isMet(outcome) ? "" : "not ");
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
