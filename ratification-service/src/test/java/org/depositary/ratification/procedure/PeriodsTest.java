package org.depositary.ratification.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depositary.ratification.procedure.graph.When;
import org.depositary.ratification.procedure.template.Outcome;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PeriodsTest {

    /** United Kingdom, CRaG Act 2010, ss. 20–21: two Houses, twenty-one sitting days, extension by the minister. */
    @Nested
    class InBritain {
        final Story britain = Story.of("gb-treaty", Requirement.CONSENT);

        @Test
        void nothingRunsBeforeTheTreatyIsLaid() {
            assertThat(britain.period("commons_a").state()).isEqualTo(Period.State.NOT_STARTED);
            assertThat(britain.period("commons_a").says())
                    .isEqualTo(
                            "Runs from “Laying of the text with an explanatory memorandum”, which has not happened.");
        }

        @Test
        void bothHousesHaveTheirPeriodFromTheLaying() {
            britain.then("lay");
            assertThat(List.of(britain.period("commons_a"), britain.period("lords_a")))
                    .allMatch(period -> period.state() == Period.State.RUNNING)
                    .allMatch(period -> period.outcomeAtEnd().orElseThrow() == Outcome.SILENCE)
                    .extracting(period -> period.startedBy().orElseThrow())
                    .containsOnly(Happening.carriedOut("lay", When.on(britain.today())));
        }

        @Test
        void everyExtensionCountsAndNoneStartsAgain() {
            britain.then("lay", "extend_a", "extend_a");
            assertThat(britain.period("lords_a").resetBy()).isEmpty();
            assertThat(britain.period("lords_a").prolongedBy())
                    .hasSize(2)
                    .allMatch(prolongation -> prolongation.length().days().orElseThrow() == 21);
        }

        @Test
        void anObjectionEndsItsOwnPeriodAndTheStatementBeginsTheNext() {
            britain.then("lay").then("commons_a", Outcome.NEGATIVE);
            assertThat(britain.period("commons_a").endedBy())
                    .get()
                    .extracting(Happening::outcome)
                    .isEqualTo(Outcome.NEGATIVE);
            assertThat(britain.period("lords_a").state()).isEqualTo(Period.State.RUNNING);
            assertThat(britain.then("statement_c").period("commons_b").state()).isEqualTo(Period.State.RUNNING);
        }

        @Test
        void aSecondObjectionStopsThePeriodUntilTheNextStatement() {
            britain.then("lay").then("commons_a", Outcome.NEGATIVE).then("statement_c");
            assertThat(britain.then("commons_b", Outcome.NEGATIVE)
                            .period("commons_b")
                            .state())
                    .isEqualTo(Period.State.NOT_STARTED);
            assertThat(britain.then("statement_c").period("commons_b").startedBy())
                    .contains(Happening.carriedOut("statement_c", When.on(britain.today())));
        }

        @Test
        void anExtensionBeforeTheStartProlongsNothing() {
            assertThat(britain.then("extend_a", "lay").period("commons_a").prolongedBy())
                    .isEmpty();
        }
    }

    @Test
    void whatTakesAStepsPlaceStartsItsPeriod() {
        Story luxembourg = Story.of("lu-treaty", Requirement.CONSENT)
                .then("cabinet", "table", "council_of_state", "committee", "vote_1", "dispense");
        assertThat(luxembourg.period("promulgate").startedBy())
                .get()
                .extracting(Happening::step)
                .isEqualTo("dispense");
        assertThat(luxembourg.period("vote_2").endedBy())
                .get()
                .extracting(Happening::step)
                .isEqualTo("dispense");
    }

    @Test
    void aResetBeginsThePeriodAnew() {
        Story story = Story.under("TACIT_APPROVAL", """
                        lay: {kind: TABLING}
                        amend: {kind: TABLING, requirement: OPTIONAL, follows: [lay], resets: [silence]}
                        silence: {kind: FIRST_CHAMBER, follows: [lay],
                                  deadline: {days: 30, kind: CALENDAR, effect: TACIT_APPROVAL, startsAt: lay}}
                        """).then("lay", "amend");
        assertThat(story.period("silence").resetBy())
                .extracting(Happening::step)
                .containsExactly("amend");
    }

    @Test
    void withoutAStepToRunFromAPeriodHasNoStart() {
        assertThat(Story.of("fr-treaty", Requirement.CONSENT).period("chamber_2"))
                .matches(period -> period.state() == Period.State.NO_START)
                .extracting(Period::says)
                .isEqualTo("The procedure has no step from which this period runs"
                        + " (transmission to the second chamber).");
    }

    @Test
    void aRefusalStopsEveryClock() {
        Story story = Story.under("PRIOR_APPROVAL_BY_ACT", """
                        lay: {kind: TABLING}
                        vote: {kind: FIRST_CHAMBER, follows: [lay]}
                        opinion: {kind: ADVISORY_BODY, follows: [lay],
                                  deadline: {weeks: 6, kind: CALENDAR, effect: MUST_DECIDE, startsAt: lay}}
                        """).then("lay").then("vote", Outcome.NEGATIVE);
        assertThat(story.period("opinion").state()).isEqualTo(Period.State.ENDED);
        assertThat(story.period("opinion").says()).endsWith("Ended with the case.");
    }

    @Test
    void inCzechiaWhatTheGovernmentDecidedAloneRunsOut() {
        Story czechia = Story.of("cz-forces", Requirement.CONSENT).then("government_only");
        assertThat(czechia.stage()).isEqualTo(Stage.DECIDED_BY_EXECUTIVE);
        assertThat(czechia.period("government_only").state()).isEqualTo(Period.State.RUNNING);
        assertThat(czechia.period("government_only").outcomeAtEnd()).contains(Outcome.EXPIRED);
        assertThat(czechia.period("government_only").awaited()).isTrue();
        czechia.then("government_only", Outcome.EXPIRED);
        assertThat(czechia.stage()).isEqualTo(Stage.EXPIRED);
        assertThat(czechia.period("government_only").state()).isEqualTo(Period.State.ENDED);
        assertThat(czechia.period("government_only").awaited()).isFalse();
    }

    @Test
    void inCzechiaItDoesNotRunOutOnceBothChambersHaveConsented() {
        Story czechia = Story.of("cz-forces", Requirement.CONSENT)
                .then("government_only", "inform", "cabinet", "table", "ps", "senat");
        assertThat(czechia.stage()).isEqualTo(Stage.GRANTED);
        assertThat(czechia.period("government_only").awaited()).isFalse();
    }

    @Test
    void inCzechiaACancelledDecisionDoesNotRunOut() {
        Story czechia = Story.of("cz-forces", Requirement.CONSENT)
                .then("government_only")
                .then("inform", "annul");
        assertThat(czechia.period("government_only").state()).isEqualTo(Period.State.ENDED);
    }

    @Test
    void inGermanyTheBundesratMayCommentForSixWeeksAndThenHasNot() {
        Story germany = Story.of("de-treaty", Requirement.CONSENT).then("cabinet", "bill_received");
        assertThat(germany.period("bundesrat_1").outcomeAtEnd()).contains(Outcome.SILENCE);
        assertThat(germany.period("bundesrat_1").awaited()).isTrue();
        assertThat(germany.then("bundesrat_1", Outcome.SILENCE).next()).contains("table CAUSED");
    }

    @Test
    void inTheUnitedStatesTheEndOfSixtyDaysCallsForAnActAndIsNone() {
        Story america = Story.of("us-forces", Requirement.INFORMATION).then("introduce", "report");
        assertThat(america.period("terminate").outcomeAtEnd()).isEmpty();
    }
}
