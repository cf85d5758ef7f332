package org.depositary.kit.letter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.depositary.kit.testing.TestRealm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the house's habits make of a real document: that of {@link LetterResource}, which says little of itself. */
@QuarkusTest
@QuarkusTestResource(TestRealm.class)
class DocumentTest {

    @SuppressWarnings("NullAway.Init")
    private JsonPath document;

    @BeforeEach
    void read() {
        document = given().get("/q/openapi?format=json").jsonPath();
    }

    @Test
    void whatIsNotNullableIsRequired() {
        assertThat(document.<String>getList("components.schemas.LetterRequest.required"))
                .containsExactly("text");
        assertThat(document.<String>getList("components.schemas.Stamp.required"))
                .containsExactly("country");
        assertThat(document.<String>getList("components.schemas.Letter.required"))
                .containsExactly("text");
    }

    @Test
    void whatHasNoValueIsAbsentAndNeverNull() {
        assertThat(document.<Object>get("components.schemas.Letter.properties.note.type"))
                .isEqualTo("string");
        assertThat(document.getMap("components.schemas.Letter.properties.tone"))
                .containsEntry("$ref", "#/components/schemas/Tone")
                .doesNotContainKey("anyOf");
    }

    @Test
    void aRecordThatIsWrittenAsItsOnlyPartIsDescribedAsThat() {
        assertThat(document.getMap("components.schemas.MultilingualText"))
                .containsEntry("additionalProperties", Map.of("type", "string"))
                .doesNotContainKeys("properties", "required");
        assertThat(document.getMap("components.schemas.PartialDate")).containsEntry("type", "string");
    }

    @Test
    void aCreationIsAskedWithAKeyAndMayBeTried() {
        assertThat(parameters("/letters", "post"))
                .containsExactlyInAnyOrder("Idempotency-Key header true", "dryRun query null");
        assertThat(headers("/letters", "post", "201"))
                .containsExactlyInAnyOrder("ETag", "Location", "Idempotency-Replayed");
    }

    @Test
    void aChangeIsAskedWithTheVersionItChanges() {
        assertThat(parameters("/letters/{letter}", "put"))
                .containsExactlyInAnyOrder("letter path true", "If-Match header true", "dryRun query null");
        assertThat(headers("/letters/{letter}", "put", "200")).containsExactly("ETag");
        assertThat(headers("/letters/{letter}", "put", "412")).containsExactly("ETag");
    }

    @Test
    void aConditionalReadIsAskedWithWhatTheReaderHas() {
        assertThat(parameters("/letters/{letter}", "get")).contains("If-None-Match header null");
        assertThat(headers("/letters/{letter}", "get", "304")).containsExactly("ETag");
        assertThat(parameters("/letters", "get"))
                .containsExactlyInAnyOrder(
                        "cursor query null",
                        "limit query null",
                        "Accept-Language header null",
                        "If-None-Match header null");
    }

    @Test
    void everyOperationNamesItsProblems() {
        assertThat(statuses("/letters", "get")).containsExactlyInAnyOrder("200", "304", "400", "406", "500", "503");
        assertThat(statuses("/letters/{letter}", "get"))
                .containsExactlyInAnyOrder("200", "304", "400", "404", "406", "422", "500", "503");
        assertThat(statuses("/letters", "post"))
                .containsExactlyInAnyOrder("201", "400", "401", "403", "406", "409", "413", "415", "422", "500", "503");
        assertThat(statuses("/letters/{letter}", "put"))
                .containsExactlyInAnyOrder(
                        "200", "400", "401", "403", "404", "406", "412", "413", "415", "422", "428", "500", "503");
    }

    @Test
    void everyProblemIsAProblemDocumentAndSaysSomething() {
        List<Map<String, Object>> problems =
                document.getList("paths.collectMany { p, item -> item.collectMany { m, operation -> "
                        + "operation.responses.findAll { status, a -> status >= '400' }.values() } }");
        assertThat(problems).hasSizeGreaterThan(30).allSatisfy(problem -> {
            assertThat(problem.get("content"))
                    .asString()
                    .contains("application/problem+json", "#/components/schemas/Problem");
            assertThat(problem.get("description")).asString().endsWith(".");
        });
        assertThat(document.<String, Object>getMap("components.schemas.Problem.properties"))
                .containsKeys("type", "errors", "traceId");
    }

    private List<String> parameters(String path, String method) {
        List<Map<String, Object>> parameters = document.getList("paths.'" + path + "'." + method + ".parameters");
        return parameters.stream()
                .map(one -> one.get("name") + " " + one.get("in") + " " + one.get("required"))
                .toList();
    }

    private List<String> headers(String path, String method, String status) {
        return keys("paths.'" + path + "'." + method + ".responses.'" + status + "'.headers");
    }

    private List<String> statuses(String path, String method) {
        return keys("paths.'" + path + "'." + method + ".responses");
    }

    private List<String> keys(String path) {
        return document.<String, Object>getMap(path).keySet().stream().toList();
    }
}
