package org.depositary.ratification.procedure.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepChangeTest {

    static final ObjectNode FIRST = SeededProcedures.entries().stream()
            .filter(entry -> entry.path("id").asText().equals("ua-forces"))
            .findFirst()
            .orElseThrow()
            .deepCopy();

    @Test
    void aVersionDoesNotDifferFromItself() {
        assertThat(StepChange.between(template(FIRST), template(FIRST))).isEmpty();
    }

    @Test
    void whatIsNewWhatIsGoneAndWhatReadsOtherwiseIsTold() {
        ObjectNode second = FIRST.deepCopy();
        ArrayNode steps = (ArrayNode) second.path("steps");
        ((ObjectNode) steps.get(0)).put("name", "Decree").put("confidence", "LOW");
        ((ObjectNode) steps.get(2)).put("id", "committees");
        assertThat(StepChange.between(template(FIRST), template(second)))
                .containsExactly(
                        new StepChange("decide", StepChangeKind.CHANGED, List.of("name", "confidence")),
                        new StepChange("committees", StepChangeKind.ADDED, List.of()),
                        new StepChange("committee", StepChangeKind.REMOVED, List.of()));
    }

    @Test
    void everyKeyOfAStepIsCompared() {
        assertThat(StepChange.KEYS).hasSize(TemplateStep.class.getRecordComponents().length - 1);
        ObjectNode second = FIRST.deepCopy();
        ((ObjectNode) second.at("/steps/5/deadline")).put("days", 16);
        assertThat(StepChange.between(template(FIRST), template(second)))
                .containsExactly(new StepChange("president", StepChangeKind.CHANGED, List.of("deadline")));
    }

    private static ProcedureTemplate template(ObjectNode entry) {
        return SeededProcedures.template(entry);
    }
}
