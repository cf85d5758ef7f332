package org.depositary.ratification.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.depositary.ratification.procedure.template.ProcedureTemplate;
import org.depositary.ratification.procedure.template.SeededProcedures;

/** Procedures of States that do not exist, a step a line: {@code vote: {kind: FIRST_CHAMBER, follows: [table]}}. */
final class Templates {

    private static final YAMLMapper YAML = new YAMLMapper();

    private Templates() {}

    static ProcedureTemplate template(String type, String steps) {
        try {
            ObjectNode template = (ObjectNode) YAML.readTree(
                    "{id: xa-treaty, subject: TREATY_APPROVAL, type: %s, name: Approval, confidence: {level: LOW}, steps: []}"
                            .formatted(type));
            for (var step : YAML.readTree(steps).properties()) {
                template.withArray("steps").add(step(step.getKey(), step.getValue()));
            }
            return SeededProcedures.JSON.treeToValue(template, ProcedureTemplate.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ObjectNode step(String id, JsonNode given) throws IOException {
        ObjectNode step = (ObjectNode) YAML.readTree("{actor: Parliament, requirement: REQUIRED, confidence: LOW}");
        step.put("id", id);
        step.put("name", id);
        step.setAll((ObjectNode) given);
        return step;
    }
}
