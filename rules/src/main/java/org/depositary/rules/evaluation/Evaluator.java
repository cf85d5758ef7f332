package org.depositary.rules.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depositary.rules.Each;
import org.depositary.rules.NoObjection;
import org.depositary.rules.Rule;
import org.depositary.rules.Threshold;

/**
 * Evaluates rules in one world, exactly.
 *
 * @param withdrawn until when the consents of those who took theirs back do not stand
 * @param lasting whether a rule must be met on the day itself (a trigger) or once (a final clause)
 */
record Evaluator(Register register, Map<String, LocalDate> withdrawn, boolean lasting) {

    Outcome evaluate(Rule rule) {
        return switch (rule) {
            case Threshold threshold -> new Thresholds(this).evaluate(threshold);
            case Each each -> new Participants(this).evaluate(each);
            case NoObjection silence -> new NoObjections(this).evaluate(silence);
            case Rule.OtherInstrumentInForce other -> new Happenings(this).evaluate(other);
            case Rule.EventDetermined event -> new Happenings(this).evaluate(event);
            case Rule.NotDuring event -> new Happenings(this).evaluate(event);
            case Rule.RequestBy request -> new Happenings(this).evaluate(request);
            case Rule.NationalApproval approval -> new Happenings(this).evaluate(approval);
            case Rule.InForceForObligor inForce -> new Happenings(this).evaluate(inForce);
            case Rule.Composite composite -> new Composites(this).evaluate(composite);
            case Rule.OnDate(var date) -> Outcome.of(rule, List.of(Episode.since(date)), null);
            case Rule.NotBefore(var date) -> Outcome.of(rule, List.of(Episode.since(date)), null);
            case Rule.LapsesAfter(var date) ->
                Outcome.of(rule, asAt().isAfter(date) ? List.of() : List.of(Episode.ALWAYS), null);
        };
    }

    World world() {
        return register.world;
    }

    LocalDate asAt() {
        return register.asAt;
    }

    Setting setting() {
        return register.facts.setting();
    }

    Circle circle(Set<String> named) {
        return Circle.of(named, setting().classes());
    }
}
