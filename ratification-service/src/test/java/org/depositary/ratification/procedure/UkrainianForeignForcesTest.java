package org.depositary.ratification.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.depositary.ratification.procedure.graph.CurrentState;
import org.depositary.ratification.procedure.graph.Potential;
import org.depositary.ratification.procedure.graph.When;
import org.depositary.ratification.procedure.template.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ukraine, Constitution, art. 85(1)(23): units of other States are admitted by a law. */
class UkrainianForeignForcesTest {

    final Story ukraine = Story.of("ua-foreign-forces", Requirement.CONSENT);

    @Test
    void everyStepWaitsForTheOneBefore() {
        assertThat(ukraine.stage()).isEqualTo(Stage.NOT_STARTED);
        assertThat(ukraine.next()).containsExactly("decide CAUSED");
        assertThat(ukraine.then("decide").next()).containsExactly("table CAUSED");
        assertThat(ukraine.then("table").next()).containsExactly("vote CAUSED");
        assertThat(ukraine.stage()).isEqualTo(Stage.FIRST_CHAMBER);
        assertThat(ukraine.then("vote").next()).containsExactly("president CAUSED", "receipt ALLOWED");
        assertThat(ukraine.stage()).isEqualTo(Stage.HEAD_OF_STATE);
        assertThat(ukraine.read().nationalStage()).contains("Signature and promulgation");
        assertThat(ukraine.then("president").stage()).isEqualTo(Stage.GRANTED);
        assertThat(ukraine.read().concluded()).isTrue();
        assertThat(ukraine.next()).isEmpty();
    }

    @Test
    void theBodyThatActsStandsBesideTheStep() {
        assertThat(ukraine.then("decide", "table").read().next())
                .containsExactly(new NextStep("vote", "Approval", Potential.CAUSED, "Verkhovna Rada"));
    }

    @Test
    void aLostVoteRefuses() {
        ukraine.then("decide", "table").then("vote", Outcome.NEGATIVE);

        assertThat(ukraine.stage()).isEqualTo(Stage.REFUSED);
        assertThat(ukraine.read().nationalStage()).contains("Approval");
        assertThat(ukraine.read().since()).contains(ukraine.today());
        assertThat(ukraine.potential("president")).isEqualTo(Potential.NOT_YET);
    }

    @ParameterizedTest
    @EnumSource(names = {"ADJOURNED", "WITHDRAWN", "LAPSED", "ANNULLED", "EXPIRED", "REVOKED"})
    void whatEndsWithoutADecisionKeepsItsName(Outcome outcome) {
        ukraine.then("decide", "table").then("vote", outcome);

        assertThat(ukraine.stage()).isEqualTo(Stage.valueOf(outcome.name()));
        assertThat(ukraine.read().concluded()).isTrue();
        assertThat(ukraine.then("vote").stage()).isEqualTo(Stage.HEAD_OF_STATE);
    }

    @Test
    void aPlannedVoteOpensNothingBeforeItsDayNorAfter() {
        ukraine.then("decide", "table");
        LocalDate day = ukraine.today().plusDays(10);
        ukraine.and(new Happening("vote", When.scheduledFor(day), Outcome.POSITIVE));

        assertThat(ukraine.current("vote")).isEqualTo(CurrentState.SCHEDULED);
        assertThat(ukraine.potential("president")).isEqualTo(Potential.NOT_YET);
        assertThat(ukraine.step("vote").because()).startsWith("Planned for " + day);
        assertThat(ukraine.read().holdsUntil()).contains(day);
        assertThat(ukraine.readOn(day).stage()).isEqualTo(Stage.FIRST_CHAMBER);
        assertThat(ukraine.readOn(day).holdsUntil()).isEmpty();
        assertThat(ukraine.readOn(day).steps().get(2).because()).startsWith("Was planned for " + day);
    }

    @Test
    void aMonthCountsFromItsLastDay() {
        ukraine.then("decide", "table");
        LocalDate last = LocalDate.of(2026, 3, 31);
        ukraine.and(Happening.carriedOut("vote", When.between(LocalDate.of(2026, 3, 1), last)));

        assertThat(ukraine.readOn(last.minusDays(1)).stage()).isEqualTo(Stage.FIRST_CHAMBER);
        assertThat(ukraine.readOn(last.minusDays(1)).holdsUntil()).contains(last);
        assertThat(ukraine.readOn(last.minusDays(1)).steps().get(2).current()).isEqualTo(CurrentState.UNDATED);
        assertThat(ukraine.readOn(last).stage()).isEqualTo(Stage.HEAD_OF_STATE);
        assertThat(ukraine.readOn(last).since()).contains(last);
    }

    @Test
    void aPastDayIsReadAsItStoodThen() {
        ukraine.then("decide", "table", "vote", "president");
        LocalDate afterTable = Story.START.plusDays(2);

        assertThat(ukraine.readOn(afterTable).stage()).isEqualTo(Stage.FIRST_CHAMBER);
        assertThat(ukraine.readOn(afterTable).holdsUntil()).contains(afterTable.plusDays(1));
        assertThat(ukraine.readOn(afterTable).steps().get(2).current()).isEqualTo(CurrentState.SCHEDULED);
        assertThat(ukraine.readOn(Story.START).stage()).isEqualTo(Stage.NOT_STARTED);
    }

    @Test
    void anUndatedVoteOpensNothing() {
        ukraine.then("decide", "table").and(Happening.carriedOut("vote", When.undated()));

        assertThat(ukraine.current("vote")).isEqualTo(CurrentState.UNDATED);
        assertThat(ukraine.stage()).isEqualTo(Stage.FIRST_CHAMBER);
        assertThat(ukraine.read().holdsUntil()).isEmpty();
    }

    @Test
    void whatHappenedOutOfCourseIsTakenAndFlagged() {
        Happening early = Happening.carriedOut("vote", When.on(Story.START.plusDays(1)));

        assertThat(ukraine.then("decide").deviation(early))
                .contains(new Deviation("vote", "“Approval” is out of course. Waits for “Submission for approval”."));
        assertThat(ukraine.and(early).current("vote")).isEqualTo(CurrentState.HAPPENED);
        assertThat(ukraine.potential("president")).isEqualTo(Potential.CAUSED);
    }

    @Test
    void aSecondVoteWithoutAReasonIsOutOfCourse() {
        ukraine.then("decide", "table", "vote");

        assertThat(ukraine.deviation(Happening.carriedOut("vote", When.on(ukraine.today()))))
                .get()
                .extracting(Deviation::says)
                .isEqualTo("“Approval” is out of course. It has taken place, and nothing has opened it again.");
    }

    @Test
    void aPlanIsNeverOutOfCourse() {
        assertThat(ukraine.deviation(Happening.carriedOut("vote", When.scheduledFor(Story.START))))
                .isEmpty();
    }

    @Test
    void anUndatedStepIsJudgedByAllThatIsKnown() {
        Happening undated = Happening.carriedOut("vote", When.undated());

        assertThat(ukraine.then("decide").deviation(undated)).isPresent();
        assertThat(ukraine.then("table").deviation(undated)).isEmpty();
    }

    @Test
    void aStepThatTheProcedureDoesNotHaveIsOutOfCourseAndChangesNothing() {
        Happening strange = Happening.carriedOut("coronation", When.on(Story.START));

        assertThat(ukraine.deviation(strange)).isPresent();
        assertThat(ukraine.and(strange).stage()).isEqualTo(Stage.NOT_STARTED);
    }

    @Test
    void oneDaysStepsAreInCourseInWhateverOrderTheyWereRecorded() {
        LocalDate day = Story.START;
        List<Happening> recorded = List.of(
                Happening.carriedOut("vote", When.on(day)),
                Happening.carriedOut("table", When.on(day)),
                Happening.carriedOut("decide", When.on(day)));

        assertThat(ukraine.procedure().deviations(recorded)).isEmpty();
    }

    @Test
    void aStepIsJudgedByWhatHadHappenedOnItsOwnDay() {
        ukraine.then("decide", "table");
        LocalDate beforeTable = ukraine.today().minusDays(1);

        assertThat(ukraine.deviation(Happening.carriedOut("vote", When.on(beforeTable))))
                .isPresent();
        assertThat(ukraine.deviation(Happening.carriedOut("vote", When.on(ukraine.today()))))
                .isEmpty();
    }

    @Test
    void ofAStepRecordedTwiceOnOneDayTheSecondIsOutOfCourse() {
        ukraine.then("decide", "table");
        Happening vote = Happening.carriedOut("vote", When.on(ukraine.today()));
        ukraine.and(vote).and(vote);

        assertThat(ukraine.procedure().deviations(ukraine.happenings())).hasSize(1);
    }

    @Test
    void aPlanThatWasKeptIsNotMentionedAgain() {
        ukraine.then("decide", "table");
        LocalDate day = ukraine.today();
        ukraine.and(new Happening("vote", When.scheduledFor(day), Outcome.POSITIVE))
                .and(Happening.carriedOut("vote", When.on(day)));

        assertThat(ukraine.step("vote").because()).isEqualTo("Happened on " + day + ".");
    }
}
