package org.depositary.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.depositary.rules.Rule.AllOf;
import org.depositary.rules.Rule.AnyOf;
import org.depositary.rules.Rule.EventDetermined;
import org.depositary.rules.Rule.NationalApproval;
import org.depositary.rules.Rule.RequestBy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

class RuleJsonTest {

    static final Path PARIS = Path.of("../local/src/main/resources/seed/instruments/paris-2026.yaml");

    final ObjectMapper json =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    @Test
    void everyTypeIsReadAsItIsWritten() throws JsonProcessingException {
        Rule rule = new AnyOf(List.of(
                new EventDetermined(EventType.DECISION_OF_ORGAN, null, null),
                new AllOf(
                        List.of(
                                new EventDetermined(EventType.CESSATION_OF_HOSTILITIES, "credible", null),
                                new RequestBy("UA"),
                                new NationalApproval(Track.FORCE_DEPLOYMENT, null),
                                new NationalApproval(Track.HOSTING_OF_FOREIGN_FORCES, "UA")),
                        null)));

        assertThat(json.readValue(written(rule), Rule.class)).isEqualTo(rule);
    }

    @Test
    void whatIsNotSaidIsLeftOut() throws JsonProcessingException {
        assertThat(written(new NationalApproval(Track.FORCE_DEPLOYMENT, null)))
                .isEqualTo("{\"type\":\"NATIONAL_APPROVAL\",\"track\":\"FORCE_DEPLOYMENT\"}");
    }

    @Test
    void theTriggersOfTheParisDeclarationKeepTheirForm() throws IOException {
        List<JsonNode> triggers = json.<JsonNode>valueToTree(new Yaml().load(Files.readString(PARIS)))
                .findValues("activation");

        assertThat(triggers).hasSize(10).allSatisfy(trigger -> {
            Rule rule = json.treeToValue(trigger, Rule.class);
            assertThat(json.readTree(written(rule))).isEqualTo(trigger);
            assertThat(rule.faults()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"type": "THRESHOLD_MOOD"}                               | THRESHOLD_MOOD
                    {"event": "CEASEFIRE_IN_FORCE"}                          | type
                    {"type": "REQUEST_BY", "participant": "UA", "by": "UA"}  | by
                    {"type": "REQUEST_BY"}                                   | participant
                    {"type": "REQUEST_BY", "participant": null}              | participant
                    {"type": "EVENT_DETERMINED", "event": "RAIN"}            | RAIN
                    {"type": "NATIONAL_APPROVAL", "of": "UA"}                | track
                    {"type": "ALL_OF"}                                       | rules
                    {"type": "ALL_OF", "rules": [{"type": "REQUEST_BY"}]}    | participant
                    """)
    void whatTheLanguageDoesNotKnowIsRefusedByName(String text, String named) {
        assertThatThrownBy(() -> json.readValue(text, Rule.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining(named);
    }

    private String written(Rule rule) throws JsonProcessingException {
        return json.writerFor(Rule.class).writeValueAsString(rule);
    }
}
