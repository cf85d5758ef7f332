package org.depositary.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** What documents say of the closed language is what it is. */
class DescribedTest {

    @Test
    void aRuleHasTheTypesThatThereAre() throws IOException {
        var types = Arrays.stream(Rule.class.getAnnotation(JsonSubTypes.class).value())
                .map(JsonSubTypes.Type::name);
        assertThat(described(Rule.class).at("/properties/type/enum"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(types.toList());
    }

    @Test
    void consentIsOfNoOneType() throws IOException {
        assertThat(described(ConsentMeans.class).has("type")).isFalse();
    }

    private static JsonNode described(Class<?> type) throws IOException {
        try (var file = Rule.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
            var properties = new Properties();
            properties.load(file);
            return new ObjectMapper().readTree(properties.getProperty("mp.openapi.schema." + type.getName()));
        }
    }
}
