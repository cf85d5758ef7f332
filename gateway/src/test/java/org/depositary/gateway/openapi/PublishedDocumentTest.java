package org.depositary.gateway.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.depositary.gateway.GatewayTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The document as it is served, in both editions. */
@QuarkusTest
class PublishedDocumentTest extends GatewayTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({
        "/openapi, application/json, application/json",
        "/openapi, application/yaml, application/yaml",
        "/openapi.json, */*, application/json",
        "/openapi.yaml, */*, application/yaml",
        "/openapi-3.0.json, */*, application/json",
    })
    void isServedInEachForm(String path, String accepted, String form) {
        given().accept(accepted).get(path).then().statusCode(200).contentType(containsString(form));
    }

    @Test
    void isOfBothEditions() {
        assertThat(document("/openapi.json").path("openapi").asText()).startsWith("3.1.");
        assertThat(document("/openapi-3.0.json").path("openapi").asText()).isEqualTo("3.0.3");
    }

    @Test
    void itsTwinLosesNothing() {
        var document = document("/openapi.json");
        assertThat(Losses.between(document, document("/openapi-3.0.json"))).isEmpty();
        assertThat(Losses.statements(document)).hasSizeGreaterThan(3000);
    }

    @Test
    void aLossIsSeen() {
        var document = document("/openapi.json");
        var twin = document("/openapi-3.0.json");
        ((ObjectNode) twin.at("/components/schemas/Problem/properties")).remove("detail");
        ((ObjectNode) twin.at("/paths/~1api~1v1~1overview/get/responses")).remove("304");
        assertThat(Losses.between(document, twin))
                .containsExactlyInAnyOrder(
                        "schema Problem: property detail string", "GET /api/v1/overview answers 304");
    }

    @Test
    void theAddressOfTheRealmIsThatOfThisPlaceInBoth() {
        var scheme = "/components/securitySchemes/keycloak/openIdConnectUrl";
        assertThat(document("/openapi-3.0.json").at(scheme))
                .isEqualTo(document("/openapi.json").at(scheme));
    }

    @Test
    void standsInAnOrderThatDoesNotChange() {
        var paths = new ArrayList<String>();
        document("/openapi.json").path("paths").fieldNames().forEachRemaining(paths::add);
        assertThat(paths).isEqualTo(List.copyOf(new TreeSet<>(paths)));
    }

    private static JsonNode document(String path) {
        try {
            return JSON.readTree(given().accept("application/json").get(path).asString());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
