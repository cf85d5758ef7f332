package org.depositary.ratification.procedure.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import org.depositary.rules.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateSoundnessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {id: vote, follows: [tabel]}                                           | /steps/1/follows              | “tabel”
            {id: vote, follows: [table], loops_to: [elsewhere]}                    | /steps/1/loops_to             | “elsewhere”
            {id: vote, follows: [table], bypasses: [elsewhere]}                    | /steps/1/bypasses             | “elsewhere”
            {id: vote, follows: [table], resets: [elsewhere]}                      | /steps/1/resets               | “elsewhere”
            {id: vote, requirement: OPTIONAL, triggered_by: {step: x, outcome: NEGATIVE}} | /steps/1/triggered_by  | “x”
            {id: vote, triggered_by: {step: table, outcome: NEGATIVE}}             | /steps/1/triggered_by         | REQUIRED
            {id: vote, follows: [table], join: ALL}                                | /steps/1/join                 | several
            {id: vote, follows: [table, law]}                                      | /steps/1/join                 | several
            {id: vote, follows: [law]}                                             | /steps/1/follows              | follows itself
            {id: table}                                                            | /steps/1/id                   | Two steps
            {id: Vote}                                                             | /steps/1/id                   | “Vote”
            {id: vote, parallel_group: chambers}                                   | /steps/1/parallel_group       | alone
            {id: vote, act: DEPOSIT, completes: true}                              | /steps/1/completes            | act of the State
            {id: vote, deadline: {days: 3, weeks: 1, kind: CALENDAR, effect: LAPSE}} | /steps/1/deadline           | one unit
            {id: vote, deadline: {kind: CALENDAR, effect: LAPSE}}                  | /steps/1/deadline             | one unit
            {id: vote, deadline: {days: 3, kind: CALENDAR, effect: LAPSE, startsAt: x}} | /steps/1/deadline/startsAt | “x”
            {id: vote, extends: {steps: [x], by: {days: 3, kind: CALENDAR}}}       | /steps/1/extends/steps        | “x”
            """)
    void eachFaultNamesTheStepWhereItStands(String step, String pointer, String says) throws IOException {
        assertThat(template(step).faults())
                .filteredOn(fault -> fault.pointer().equals(pointer))
                .singleElement()
                .extracting(Fault::says)
                .asString()
                .contains(says);
    }

    @Test
    void aTemplateWithoutFaultsHasNone() throws IOException {
        assertThat(template("{id: vote, follows: [table]}").faults()).isEmpty();
    }

    @Test
    void aProcedureInWhichNothingCompletesTheApprovalIsUnsound() throws IOException {
        assertThat(template("{id: vote, requirement: OPTIONAL}", "OPTIONAL").faults())
                .singleElement()
                .extracting(Fault::pointer)
                .isEqualTo("/steps");
    }

    private static ProcedureTemplate template(String second) throws IOException {
        return template(second, "REQUIRED");
    }

    private static ProcedureTemplate template(String second, String requirement) throws IOException {
        ObjectNode template = (ObjectNode) yaml("""
                {id: xa-forces, subject: FORCE_DEPLOYMENT, type: PRIOR_APPROVAL_BY_ACT, name: Approval,
                 confidence: {level: LOW}, steps: []}
                """);
        template.withArray("steps")
                .add(step("{id: table, kind: TABLING}", requirement))
                .add(step(second, requirement))
                .add(step("{id: law, kind: HEAD_OF_STATE, follows: [%s]}".formatted(idOf(second)), requirement));
        return SeededProcedures.JSON.treeToValue(template, ProcedureTemplate.class);
    }

    private static String idOf(String step) throws IOException {
        return yaml(step).path("id").asText();
    }

    private static JsonNode step(String given, String requirement) throws IOException {
        ObjectNode step = (ObjectNode)
                yaml("{name: Step, actor: Parliament, kind: FIRST_CHAMBER, requirement: %s, confidence: LOW}"
                        .formatted(requirement));
        return step.setAll((ObjectNode) yaml(given));
    }

    private static JsonNode yaml(String text) throws IOException {
        return new YAMLMapper().readTree(text);
    }
}
