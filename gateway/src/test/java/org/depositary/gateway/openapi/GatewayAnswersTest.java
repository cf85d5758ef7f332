package org.depositary.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.gateway.openapi.Documents.DECLARATIONS;
import static org.depositary.gateway.openapi.Documents.answering;
import static org.depositary.gateway.openapi.Documents.document;
import static org.depositary.gateway.openapi.Documents.path;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the gateway adds to what the services say of their operations. */
class GatewayAnswersTest {

    @Test
    void everyAnswerSaysItsLimitsAndItsOrigins() {
        assertThat(merged().at("/paths/~1a/get/responses/200/headers").fieldNames())
                .toIterable()
                .containsExactly("Access-Control-Allow-Origin", "RateLimit", "RateLimit-Policy");
    }

    @Test
    void answersStandInTheOrderOfTheirStatuses() {
        assertThat(merged().at("/paths/~1a/get/responses").fieldNames())
                .toIterable()
                .containsExactly("200", "429", "502", "504");
    }

    @Test
    void aServiceLeadsFromAFormerSlugOfAnInstrument() {
        assertThat(merged("/instruments/{instrument}/a")
                        .at("/paths/~1instruments~1{instrument}~1a/get/responses/308/$ref")
                        .asText())
                .isEqualTo("#/components/responses/Renamed");
        assertThat(merged().at("/paths/~1a/get/responses").has("308")).isFalse();
    }

    @Test
    void whoeverNeedsNoTokenIsToldSo() {
        assertThat(merged().at("/paths/~1a/get/security")).isEmpty();
        assertThat(merged().at("/paths/~1a/get").has("security")).isTrue();
    }

    private static JsonNode merged() {
        return merged("/a");
    }

    private static JsonNode merged(String path) {
        var contract = MergedDocument.of(
                Documents.own(),
                List.of(document(DECLARATIONS, path(path, answering("get", "getA", "200", "text/csv", "")))));
        GatewayAnswers.addTo(contract);
        return contract;
    }
}
