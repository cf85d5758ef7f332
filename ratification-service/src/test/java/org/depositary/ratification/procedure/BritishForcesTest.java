package org.depositary.ratification.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.depositary.ratification.procedure.template.Outcome;
import org.junit.jupiter.api.Test;

/** United Kingdom: a prerogative decision, and a debate by convention. */
class BritishForcesTest {

    final Story britain = Story.of("gb-forces", Requirement.NONE);

    @Test
    void nothingIsRequiredWhileNothingHasHappened() {
        assertThat(britain.stage()).isEqualTo(Stage.NOT_REQUIRED);
        assertThat(britain.read().concluded()).isFalse();
        assertThat(britain.next()).containsExactly("decide CAUSED");
    }

    @Test
    void aDecisionInformsNobody() {
        assertThat(britain.then("decide").stage()).isEqualTo(Stage.PREPARATION);
        assertThat(britain.read().nationalStage()).contains("Decision to commit forces");
    }

    @Test
    void theInformationCompletesTheCaseAndADebateMayFollow() {
        britain.then("decide", "inform");

        assertThat(britain.stage()).isEqualTo(Stage.INFORMED);
        assertThat(britain.read().concluded()).isFalse();
        assertThat(britain.next()).containsExactly("debate ALLOWED", "retro ALLOWED");
    }

    @Test
    void aLostMotionIsPoliticalAndRefusesNothing() {
        britain.then("decide", "inform").then("debate", Outcome.NEGATIVE);

        assertThat(britain.stage()).isEqualTo(Stage.INFORMED);
        assertThat(britain.read().stages()).containsExactly(Stage.FIRST_CHAMBER);
    }

    @Test
    void noCourseOfItIsEverGranted() {
        britain.then("decide", "inform", "debate", "retro");

        assertThat(britain.stage()).isEqualTo(Stage.INFORMED);
        assertThat(britain.read().concluded()).isTrue();
    }
}
