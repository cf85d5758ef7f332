package org.depositary.ratification.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.depositary.ratification.procedure.graph.When;
import org.depositary.ratification.procedure.template.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageTest {

    static final String TWO_CHAMBERS = """
            lay: {kind: TABLING}
            lower: {kind: FIRST_CHAMBER, follows: [lay]}
            upper: {kind: SECOND_CHAMBER, follows: [lay]}
            """;

    @ParameterizedTest
    @CsvSource({
        "EXECUTIVE, PREPARATION",
        "ADVISORY_BODY, PREPARATION",
        "EXTERNAL, PREPARATION",
        "TABLING, SUBMITTED",
        "COMMITTEE, COMMITTEE",
        "FIRST_CHAMBER, FIRST_CHAMBER",
        "COUNCIL, FIRST_CHAMBER",
        "SECOND_CHAMBER, SECOND_CHAMBER",
        "JOINT, RECONCILIATION",
        "COURT_REVIEW, COURT_REVIEW",
        "REFERENDUM, REFERENDUM",
        "HEAD_OF_STATE, HEAD_OF_STATE",
        "REGIONAL_CHAMBER, REGIONAL_ASSEMBLIES",
    })
    void everyKindOfStepHasItsStage(String kind, Stage stage) {
        Story story = Story.under(
                "PRIOR_APPROVAL_BY_ACT",
                "first: {kind: EXECUTIVE}\nstep: {kind: %s, follows: [first]}".formatted(kind));

        assertThat(story.then("first").stage()).isEqualTo(stage);
        assertThat(story.read().nationalStage())
                .contains(
                        stage == Stage.PREPARATION ? "step" : story.step("step").name());
    }

    @ParameterizedTest
    @CsvSource({
        "PRIOR_APPROVAL_BY_ACT, GRANTED",
        "PRIOR_APPROVAL_BY_RESOLUTION, GRANTED",
        "TACIT_APPROVAL, GRANTED",
        "NEGATIVE_RESOLUTION, GRANTED",
        "COMMITTEE_APPROVAL, GRANTED",
        "MIXED, GRANTED",
        "SUBSEQUENT_APPROVAL, INFORMED",
        "INFORMATION_ONLY, INFORMED",
        "COMMITTEE_CONSULTATION, CONSULTED",
        "EXECUTIVE_ONLY, DECIDED_BY_EXECUTIVE",
        "NONE, NOT_REQUIRED",
    })
    void everyTypeOfProcedureEndsInItsOwnWay(String type, Stage stage) {
        Story story = Story.under(type, "decide: {kind: EXECUTIVE}\nhear: {kind: COMMITTEE, follows: [decide]}");

        assertThat(story.then("decide").stage()).isEqualTo(Stage.COMMITTEE);
        assertThat(story.then("hear").stage()).isEqualTo(stage);
        assertThat(story.read().stage().isTerminal()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, NOT_REQUIRED", "UNDETERMINED, UNDETERMINED", "DISPUTED, UNDETERMINED",
        "CONSENT, NOT_STARTED", "CONSULTATION, NOT_STARTED", "INFORMATION, NOT_STARTED",
    })
    void theRequirementSpeaksWhileNothingHasHappened(Requirement requirement, Stage stage) {
        Story story = Story.of("ua-foreign-forces", requirement);

        assertThat(story.stage()).isEqualTo(stage);
        assertThat(story.read().concluded()).isFalse();
        assertThat(story.next()).containsExactly("decide CAUSED");
        assertThat(story.then("decide").stage()).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void silenceThatComesLastDeemsTheApprovalGranted() {
        Story story = Story.under("TACIT_APPROVAL", TWO_CHAMBERS).then("lay", "lower");

        assertThat(story.then("upper", Outcome.SILENCE).stage()).isEqualTo(Stage.DEEMED_GRANTED);
    }

    @Test
    void silenceBeforeTheLastWordDeemsNothing() {
        Story story = Story.under("TACIT_APPROVAL", TWO_CHAMBERS).then("lay");

        assertThat(story.then("lower", Outcome.SILENCE).then("upper").stage()).isEqualTo(Stage.GRANTED);
    }

    @ParameterizedTest
    @CsvSource({
        "PRIOR_APPROVAL_BY_ACT, COMMITTEE, GRANTED",
        "COMMITTEE_APPROVAL, COMMITTEE, REFUSED",
        "INFORMATION_ONLY, FIRST_CHAMBER, INFORMED",
        "PRIOR_APPROVAL_BY_ACT, FIRST_CHAMBER, REFUSED",
        "EXECUTIVE_ONLY, EXECUTIVE, REFUSED",
        "PRIOR_APPROVAL_BY_ACT, TABLING, SUBMITTED"
    })
    void whatANoWeighsDependsOnWhoSaysIt(String type, String kind, Stage stage) {
        Story story = Story.under(type, "step: {kind: %s}".formatted(kind));

        assertThat(story.then("step", Outcome.NEGATIVE).stage()).isEqualTo(stage);
    }

    @Test
    void publicationAndTheDepositComeAfterTheGrant() {
        Story story = Story.under("PRIOR_APPROVAL_BY_ACT", """
                        sign: {kind: EXECUTIVE, requirement: OPTIONAL, act: SIGNATURE}
                        vote: {kind: FIRST_CHAMBER, follows: [sign]}
                        publish: {kind: PUBLICATION, follows: [vote]}
                        deposit: {kind: DEPOSIT, act: DEPOSIT, follows: [vote]}
                        """);

        assertThat(story.then("sign").stage()).isEqualTo(Stage.NOT_STARTED);
        assertThat(story.then("vote").stage()).isEqualTo(Stage.GRANTED);
        assertThat(story.read().concluded()).isFalse();
        assertThat(story.next()).containsExactly("publish CAUSED", "deposit CAUSED");
        assertThat(story.then("publish").read().concluded()).isTrue();
        assertThat(story.stage()).isEqualTo(Stage.GRANTED);
        assertThat(story.next()).containsExactly("deposit CAUSED");
    }

    @Test
    void noActOfTheStateIsPartOfTheApproval() {
        Story story = Story.under("PRIOR_APPROVAL_BY_ACT", """
                vote: {kind: FIRST_CHAMBER}
                ratify: {kind: HEAD_OF_STATE, act: DEPOSIT, follows: [vote]}
                """);

        assertThat(story.then("vote").stage()).isEqualTo(Stage.GRANTED);
    }

    @Test
    void aSideStepDoesNotHideHowFarTheCaseIs() {
        Story story = Story.under(
                        "PRIOR_APPROVAL_BY_ACT",
                        TWO_CHAMBERS + "debate: {kind: COMMITTEE, requirement: OPTIONAL, follows: [lay]}")
                .then("lay", "upper", "debate");

        assertThat(story.stage()).isEqualTo(Stage.SECOND_CHAMBER);
        assertThat(story.read().nationalStage()).contains("upper");
        assertThat(story.read().stages()).containsExactly(Stage.COMMITTEE, Stage.FIRST_CHAMBER, Stage.SECOND_CHAMBER);
    }

    @Test
    void theTemplateMaySayWhatCompletesIt() {
        Story story = Story.under("PRIOR_APPROVAL_BY_ACT", """
                        vote: {kind: FIRST_CHAMBER}
                        promulgation: {kind: HEAD_OF_STATE, follows: [vote], completes: true}
                        instrument: {kind: EXECUTIVE, follows: [promulgation]}
                        """);

        assertThat(story.then("vote").stage()).isEqualTo(Stage.HEAD_OF_STATE);
        assertThat(story.then("promulgation").stage()).isEqualTo(Stage.GRANTED);
        assertThat(story.next()).containsExactly("instrument CAUSED");
    }

    @Test
    void sinceIsTheDayFromWhichTheStageHasNotChanged() {
        Story story = Story.under("PRIOR_APPROVAL_BY_ACT", TWO_CHAMBERS).then("lay");
        LocalDate laid = story.today();

        assertThat(story.stage()).isEqualTo(Stage.SECOND_CHAMBER);
        assertThat(story.then("lower").read().since()).contains(laid);
        assertThat(story.then("upper").read().since()).contains(story.today());
    }

    @Test
    void aProcedureWithoutStepsRequiresNothing() {
        Story story = Story.of("is-forces", Requirement.CONSENT);

        assertThat(story.stage()).isEqualTo(Stage.NOT_REQUIRED);
        assertThat(story.next()).isEmpty();
        assertThat(Story.of("is-forces", Requirement.UNDETERMINED).stage()).isEqualTo(Stage.UNDETERMINED);
    }

    @Test
    void theExplanationNamesWhatItRestsOnAndWhatIsMissing() {
        Story story = Story.under("PRIOR_APPROVAL_BY_ACT", TWO_CHAMBERS).then("lay", "lower");

        assertThat(story.read().explanation())
                .isEqualTo(new Explanation(
                        "“upper” comes next.",
                        List.of("“lay” on 2026-01-07", "“lower” on 2026-01-08"),
                        List.of("upper")));
    }

    @Test
    void ofTwoHappeningsOfOneDayTheLaterRecordedStands() {
        Story story = Story.under("PRIOR_APPROVAL_BY_ACT", "vote: {kind: FIRST_CHAMBER}");
        story.and(new Happening("vote", When.on(Story.START), Outcome.NEGATIVE));

        assertThat(story.stage()).isEqualTo(Stage.REFUSED);
        assertThat(story.and(Happening.carriedOut("vote", When.on(Story.START))).stage())
                .isEqualTo(Stage.GRANTED);
    }
}
