package org.depositary.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depositary.rules.Delay;
import org.depositary.rules.EventType;
import org.depositary.rules.Rule;
import org.depositary.rules.Track;
import org.junit.jupiter.api.Test;

class ActivationTest {

    private static final Rule CEASEFIRE = new Rule.EventDetermined(EventType.CEASEFIRE_IN_FORCE, null, null);
    private static final LocalDate MAY = LocalDate.of(2030, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2030, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2030, 7, 1);

    @Test
    void aTriggerIsMetOnlyWhileItsEventLasts() {
        var facts = Facts.of(List.of()).with(List.of(ceasefire(MAY, JUNE)));
        assertThat(Activation.of(CEASEFIRE, facts, MAY).truth()).isEqualTo(Truth.TRUE);
        assertThat(Activation.of(CEASEFIRE, facts, MAY).holdsUntil()).isEqualTo(JUNE);
        var over = Activation.of(CEASEFIRE, facts, JUNE);
        assertThat(over.truth()).isEqualTo(Truth.FALSE);
        assertThat(over.explanation().says()).isEqualTo("CEASEFIRE_IN_FORCE has been determined. That is over.");
        assertThat(EntryIntoForce.of(Terms.of(CEASEFIRE), facts, JUNE).truth()).isEqualTo(Truth.TRUE);
    }

    @Test
    void whatIsMetAgainIsMetSinceItsLastTime() {
        var facts = Facts.of(List.of()).with(List.of(ceasefire(MAY, JUNE), ceasefire(JULY, null)));
        assertThat(Activation.of(CEASEFIRE, facts, JULY).metOn()).isEqualTo(Days.on(JULY));
    }

    @Test
    void anEventToAnotherStandardIsNotTheOneThatIsAsked() {
        var credible = new Rule.EventDetermined(EventType.CESSATION_OF_HOSTILITIES, "credible", null);
        var other = new Event(EventType.CESSATION_OF_HOSTILITIES, Days.on(MAY), null, "partial", Set.of(), null);
        var found = Activation.of(credible, Facts.of(List.of()).with(List.of(other)), MAY);
        assertThat(found.truth()).isEqualTo(Truth.FALSE);
        assertThat(found.explanation().says())
                .isEqualTo("CESSATION_OF_HOSTILITIES has not been determined to the standard 'credible'.");
    }

    @Test
    void aDelayOfTheTriggerComesBeforeItsDate() {
        var later = new Rule.EventDetermined(
                EventType.CEASEFIRE_IN_FORCE, null, new Delay(java.time.Period.ofDays(31), null, null, null, null));
        var facts = Facts.of(List.of()).with(List.of(ceasefire(MAY, null)));
        assertThat(Activation.of(later, facts, MAY).entersIntoForceOn()).isEqualTo(Days.on(JUNE));
    }

    @Test
    void whatIsToldOfAnApprovalStandsInTheExplanation() {
        var rule = new Rule.NationalApproval(Track.FORCE_DEPLOYMENT, null);
        var informed = new Situation.Approval(
                "XA", Track.FORCE_DEPLOYMENT, Truth.TRUE, Days.on(MAY), "Consent beyond four months is still to come.");
        var facts = Facts.of(List.of()).in(new Situation("XA", null, Map.of(), List.of(informed)));
        assertThat(Activation.of(rule, facts, MAY).explanation().says())
                .contains("Consent beyond four months is still to come.");
    }

    private static Event ceasefire(LocalDate from, @org.jspecify.annotations.Nullable LocalDate until) {
        return new Event(
                EventType.CEASEFIRE_IN_FORCE,
                Days.on(from),
                until == null ? null : Days.on(until),
                null,
                Set.of(),
                null);
    }
}
