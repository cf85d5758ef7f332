package org.depositary.ratification.procedure.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateJsonTest {

    static Stream<Arguments> entries() {
        return SeededProcedures.entries().stream()
                .map(entry -> Arguments.argumentSet(entry.path("id").asText(), entry));
    }

    @Test
    void eightyThreeProceduresAreShipped() {
        assertThat(entries()).hasSize(83);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyProcedureKeepsAllThatItsAuthorWrote(JsonNode entry) {
        JsonNode written = SeededProcedures.JSON.valueToTree(SeededProcedures.template(entry));

        assertThat(written).isEqualTo(withoutEmptyLists(entry.deepCopy()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/steps/0", "/steps/2/deadline", "/steps/5/majority", "/confidence", "/sources/0"})
    void aKeyThatTheFormDoesNotKnowIsRefused(String at) {
        ObjectNode entry = SeededProcedures.entries().stream()
                .filter(node -> node.path("id").asText().equals("fr-forces"))
                .findFirst()
                .orElseThrow()
                .deepCopy();
        ((ObjectNode) entry.at(at)).put("mood", "grave");

        assertThatThrownBy(() -> SeededProcedures.JSON.treeToValue(entry, ProcedureTemplate.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("mood");
    }

    @Test
    void oneTriggerNeedsNoList() throws IOException {
        TemplateStep step = SeededProcedures.JSON.readValue("""
                {"id": "an", "name": "Vote", "actor": "National Assembly", "kind": "FIRST_CHAMBER",
                 "requirement": "OPTIONAL", "confidence": "HIGH", "triggered_by": {"step": "request", "outcome": "POSITIVE"}}
                """, TemplateStep.class);

        assertThat(step.triggeredBy()).containsExactly(new Trigger("request", Outcome.POSITIVE));
    }

    private static JsonNode withoutEmptyLists(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties()
                    .removeIf(entry -> entry.getValue() instanceof ContainerNode<?> container
                            && container.isEmpty()
                            && !entry.getKey().equals("steps"));
        }
        node.forEach(TemplateJsonTest::withoutEmptyLists);
        return node;
    }
}
