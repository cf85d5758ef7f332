package org.depositary.ratification.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.depositary.ratification.procedure.graph.Potential;
import org.depositary.ratification.procedure.graph.When;
import org.depositary.ratification.procedure.template.Outcome;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** France, Constitution, art. 35: information within three days, consent beyond four months. */
class FrenchForcesTest {

    final Story france = Story.of("fr-forces", Requirement.UNDETERMINED);

    @Test
    void whileNothingHasHappenedNobodyKnowsWhetherApprovalIsRequired() {
        assertThat(france.stage()).isEqualTo(Stage.UNDETERMINED);
        assertThat(france.read().stages()).containsExactly(Stage.UNDETERMINED);
        assertThat(france.read().nationalStage()).isEmpty();
        assertThat(france.read().since()).isEmpty();
        assertThat(france.read().concluded()).isFalse();
        assertThat(france.next()).containsExactly("decide CAUSED");
    }

    @Test
    void anUndeterminedRequirementStopsNothing() {
        france.then("decide");

        assertThat(france.stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(france.read().stages()).containsExactly(Stage.PREPARATION, Stage.SUBMITTED);
        assertThat(france.next()).containsExactly("inform CAUSED", "start ALLOWED");
    }

    @Nested
    class OnceParliamentIsInformed {

        OnceParliamentIsInformed() {
            france.then("decide", "inform");
        }

        @Test
        void theCaseIsInformedAndStaysOpenForARequest() {
            assertThat(france.stage()).isEqualTo(Stage.INFORMED);
            assertThat(france.read().concluded()).isFalse();
            assertThat(france.read().since()).contains(france.today());
            assertThat(france.next()).containsExactly("start ALLOWED", "debate ALLOWED", "request ALLOWED");
        }

        @Test
        void theExplanationNamesTheConsentThatIsStillToCome() {
            assertThat(france.read().explanation().says())
                    .contains("Consent is still to come", "“Authorisation by the Senate”", "exceeds four months");
        }

        @Test
        void aDebateWithoutAVoteChangesNothing() {
            assertThat(france.then("debate").stage()).isEqualTo(Stage.INFORMED);
            assertThat(france.then("debate", Outcome.NEGATIVE).stage()).isEqualTo(Stage.INFORMED);
        }

        @Test
        void anAuthorisationNobodyAskedForIsOutOfCourse() {
            assertThat(france.potential("an")).isEqualTo(Potential.NOT_YET);
            assertThat(france.deviation(Happening.carriedOut("an", When.on(france.today()))))
                    .get()
                    .extracting(Deviation::says)
                    .asString()
                    .contains("“Authorisation by the National Assembly” is out of course", "“Request to prolong”");
        }
    }

    @Nested
    class OnceAProlongationIsRequested {

        OnceAProlongationIsRequested() {
            france.then("decide", "inform", "request");
        }

        @Test
        void bothChambersAreAskedSideBySide() {
            assertThat(france.read().stages())
                    .containsExactly(Stage.SUBMITTED, Stage.FIRST_CHAMBER, Stage.SECOND_CHAMBER);
            assertThat(france.stage()).isEqualTo(Stage.SECOND_CHAMBER);
            assertThat(france.read().nationalStage()).contains("Authorisation by the Senate");
            assertThat(france.next()).contains("an ALLOWED", "senat ALLOWED").doesNotContain("an_final ALLOWED");
            assertThat(france.read().explanation().missing())
                    .containsExactly("Authorisation by the National Assembly", "Authorisation by the Senate");
        }

        @Test
        void oneChamberIsNotEnough() {
            assertThat(france.then("senat").stage()).isEqualTo(Stage.SECOND_CHAMBER);
        }

        @Test
        void bothChambersGrant() {
            france.then("senat", "an");

            assertThat(france.stage()).isEqualTo(Stage.GRANTED);
            assertThat(france.read().since()).contains(france.today());
            assertThat(france.read().concluded()).isTrue();
            assertThat(france.next()).isEmpty();
        }

        @Test
        void theLastWordWaitsForBothChambers() {
            assertThat(france.then("senat", Outcome.NEGATIVE).potential("an_final"))
                    .isEqualTo(Potential.NOT_YET);
            assertThat(france.then("an").potential("an_final")).isEqualTo(Potential.ALLOWED);
            assertThat(france.stage()).isEqualTo(Stage.SECOND_CHAMBER);
        }

        @Test
        void theAssemblyHasTheLastWord() {
            france.then("an").then("senat", Outcome.NEGATIVE).then("an_final");

            assertThat(france.stage()).isEqualTo(Stage.GRANTED);
            assertThat(france.read().nationalStage()).contains("Final decision of the National Assembly");
        }

        @Test
        void theAssemblyMayRefuseInTheEnd() {
            france.then("an").then("senat", Outcome.NEGATIVE).then("an_final", Outcome.NEGATIVE);

            assertThat(france.stage()).isEqualTo(Stage.REFUSED);
            assertThat(france.read().concluded()).isTrue();
            assertThat(france.next()).isEmpty();
        }
    }
}
