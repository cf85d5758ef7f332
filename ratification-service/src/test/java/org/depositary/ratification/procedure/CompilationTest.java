package org.depositary.ratification.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.depositary.ratification.procedure.graph.CurrentState;
import org.depositary.ratification.procedure.graph.Potential;
import org.depositary.ratification.procedure.graph.StepType;
import org.depositary.ratification.procedure.graph.When;
import org.depositary.ratification.procedure.template.Outcome;
import org.depositary.ratification.procedure.template.ProcedureTemplate;
import org.depositary.ratification.procedure.template.SeededProcedures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompilationTest {

    static final String ACT = "PRIOR_APPROVAL_BY_ACT";

    static Stream<ProcedureTemplate> shipped() {
        return SeededProcedures.all().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedProcedureIsSound(ProcedureTemplate template) {
        assertThat(Procedure.faults(template)).isEmpty();
        assertThat(Procedure.of(template).graph().steps())
                .filteredOn(step -> step.type() == StepType.BUSINESS)
                .hasSizeGreaterThanOrEqualTo(template.steps().size());
    }

    @Test
    void anUnsoundTemplateIsNotFollowed() {
        ProcedureTemplate template = Templates.template(ACT, "vote: {kind: FIRST_CHAMBER, follows: [table]}");

        assertThat(Procedure.faults(template)).isNotEmpty();
        assertThatThrownBy(() -> Procedure.of(template)).hasMessageContaining("“table”");
    }

    @Test
    void aJoinOfAllWaitsForEveryOne() {
        Story story = Story.under(ACT, """
                lower: {kind: FIRST_CHAMBER}
                upper: {kind: SECOND_CHAMBER}
                law: {kind: HEAD_OF_STATE, follows: [lower, upper], join: ALL}
                """);

        assertThat(story.then("upper").potential("law")).isEqualTo(Potential.NOT_YET);
        assertThat(story.step("law").because()).isEqualTo("Waits for “lower”.");
        assertThat(story.then("lower").potential("law")).isEqualTo(Potential.CAUSED);
    }

    @Test
    void aJoinOfAnyWaitsForOneThatWasCarriedOut() {
        Story story = Story.under(ACT, """
                treaty: {kind: EXECUTIVE}
                attack: {kind: EXECUTIVE, requirement: OPTIONAL}
                order: {kind: HEAD_OF_STATE, follows: [treaty, attack], join: ANY}
                """);

        assertThat(story.potential("order")).isEqualTo(Potential.NOT_YET);
        assertThat(story.then("attack").potential("order")).isEqualTo(Potential.CAUSED);
    }

    @Test
    void anOptionalStepIsPassedOverOnlyOnceItsOwnTurnHasCome() {
        Story story = Story.under(ACT, """
                table: {kind: TABLING}
                opinion: {kind: ADVISORY_BODY, requirement: OPTIONAL, follows: [table]}
                vote: {kind: FIRST_CHAMBER, follows: [opinion]}
                """);

        assertThat(story.potential("vote")).isEqualTo(Potential.NOT_YET);
        assertThat(story.then("table").potential("vote")).isEqualTo(Potential.CAUSED);
        assertThat(story.potential("opinion")).isEqualTo(Potential.ALLOWED);
    }

    @Test
    void anOptionalStepThatRefusedIsNotPassedOver() {
        Story story = Story.under(ACT, """
                table: {kind: TABLING}
                court: {kind: COURT_REVIEW, requirement: OPTIONAL, follows: [table]}
                vote: {kind: FIRST_CHAMBER, follows: [court]}
                """);

        assertThat(story.then("table").then("court", Outcome.NEGATIVE).potential("vote"))
                .isEqualTo(Potential.NOT_YET);
        assertThat(story.stage()).isEqualTo(Stage.REFUSED);
    }

    @Test
    void anOptionalRootMayHappenOnce() {
        Story story = Story.under(ACT, """
                urgent: {kind: EXECUTIVE, requirement: OPTIONAL, bypasses: [vote]}
                vote: {kind: FIRST_CHAMBER}
                """);

        assertThat(story.next()).containsExactly("vote CAUSED", "urgent ALLOWED");
        assertThat(story.then("urgent").potential("urgent")).isEqualTo(Potential.NOT_YET);
        assertThat(story.potential("vote")).isEqualTo(Potential.NOT_YET);
        assertThat(story.step("vote").because()).isEqualTo("Is no longer open, after “urgent”.");
        assertThat(story.stage()).isEqualTo(Stage.DECIDED_BY_EXECUTIVE);
    }

    @Test
    void aReturnedLawGoesBackToTheVote() {
        Story story = Story.under(ACT, """
                        table: {kind: TABLING}
                        vote: {kind: FIRST_CHAMBER, follows: [table]}
                        president: {kind: HEAD_OF_STATE, follows: [vote], loops_to: [vote]}
                        """).then("table", "vote").then("president", Outcome.NEGATIVE);

        assertThat(story.stage()).isEqualTo(Stage.FIRST_CHAMBER);
        assertThat(story.next()).containsExactly("vote CAUSED");
        assertThat(story.current("vote")).isEqualTo(CurrentState.NOT_ACTUALISED);
        assertThat(story.current("table")).isEqualTo(CurrentState.HAPPENED);
        assertThat(story.step("vote").because()).startsWith("Open again after “president” on ");
        assertThat(story.deviation(Happening.carriedOut("vote", When.on(story.today()))))
                .isEmpty();
        assertThat(story.then("vote", "president").stage()).isEqualTo(Stage.GRANTED);
    }

    @Test
    void aRefusalThatSetsOffARemedyIsNotFinal() {
        Story story = Story.under("NEGATIVE_RESOLUTION", """
                        lay: {kind: TABLING}
                        commons: {kind: FIRST_CHAMBER, follows: [lay], loops_to: [statement]}
                        statement: {kind: TABLING, requirement: OPTIONAL, follows: [lay]}
                        again: {kind: FIRST_CHAMBER, requirement: OPTIONAL, follows: [statement], loops_to: [statement],
                                triggered_by: {step: statement, outcome: POSITIVE}, bypasses: [commons]}
                        """).then("lay");

        assertThat(story.potential("statement")).isEqualTo(Potential.NOT_YET);
        assertThat(story.then("commons", Outcome.NEGATIVE).next()).containsExactly("statement ALLOWED");
        assertThat(story.stage()).isEqualTo(Stage.FIRST_CHAMBER);
        assertThat(story.then("statement").next()).containsExactly("again ALLOWED");
        assertThat(story.then("again", Outcome.NEGATIVE).next()).containsExactly("statement ALLOWED");
        assertThat(story.then("statement").then("again", Outcome.SILENCE).stage())
                .isEqualTo(Stage.DEEMED_GRANTED);
    }

    @Test
    void anOptionalStepToWhichARefusalGoesBackNeedsNoneToBeOpen() {
        Story story = Story.under(ACT, """
                table: {kind: TABLING}
                opinion: {kind: ADVISORY_BODY, requirement: OPTIONAL, follows: [table]}
                vote: {kind: FIRST_CHAMBER, follows: [opinion], loops_to: [opinion]}
                """);

        assertThat(story.then("table").next()).containsExactly("vote CAUSED", "opinion ALLOWED");
    }

    @Test
    void whatARefusalSetsOffFollowsTheRefusingStep() {
        Story story = Story.under(ACT, """
                        vote: {kind: FIRST_CHAMBER}
                        court: {kind: COURT_REVIEW, requirement: OPTIONAL, follows: [vote], loops_to: [revision]}
                        revision: {kind: JOINT, requirement: OPTIONAL, follows: [court], bypasses: [court]}
                        law: {kind: HEAD_OF_STATE, follows: [court, revision], join: ALL}
                        """).then("vote");

        assertThat(story.potential("law")).isEqualTo(Potential.CAUSED);
        assertThat(story.potential("revision")).isEqualTo(Potential.NOT_YET);
        assertThat(story.then("court", Outcome.NEGATIVE).potential("law")).isEqualTo(Potential.NOT_YET);
        assertThat(story.potential("revision")).isEqualTo(Potential.ALLOWED);
        assertThat(story.then("revision").potential("law")).isEqualTo(Potential.CAUSED);
    }

    @Test
    void anyOutcomeCanSetAStepOff() {
        Story story = Story.under(ACT, """
                vote: {kind: FIRST_CHAMBER}
                resume: {kind: FIRST_CHAMBER, requirement: OPTIONAL, follows: [vote], bypasses: [vote],
                         triggered_by: {step: vote, outcome: ADJOURNED}}
                """);

        assertThat(story.potential("resume")).isEqualTo(Potential.NOT_YET);
        assertThat(story.then("vote", Outcome.ADJOURNED).potential("resume")).isEqualTo(Potential.ALLOWED);
    }

    @Test
    void theGraphNamesAnOutcomeAfterItsStep() {
        assertThat(Procedure.of(SeededProcedures.template("ua-foreign-forces"))
                        .graph()
                        .steps())
                .filteredOn(step -> step.type() == StepType.BUSINESS)
                .extracting(step -> step.id())
                .contains("vote", "vote:NEGATIVE", "president:NEGATIVE")
                .doesNotContain("table:NEGATIVE");
    }
}
