package org.depositary.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Set;
import org.depositary.gateway.standin.RawClient;
import org.depositary.kit.testing.TestRealm;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the gateway answers itself: paths, methods and tokens, before anything reaches a service. */
@QuarkusTest
class DoorTest extends GatewayTest {

    private static final String OCCURRENCES = "/api/v1/approvals/0190b6e0-0000-7000-8000-000000000001/occurrences";

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing", "/api/v1/instruments/a/b/c", "/api", "/nothing", "/", "/q/nothing"})
    void anUnknownPathIsAProblem(String path) {
        problem(given().when().get(path), 404)
                .body("type", is("/problems/unknown-path"))
                .body("instance", is(path));
        assertThat(declarations.asked()).isEmpty();
    }

    /** By Quarkus, before any code of ours: the answer has no body. */
    @Test
    void whatIsNoAddressAtAllReachesNobody() {
        assertThat(RawClient.get("/api/v1/instruments/%zz")).startsWith("HTTP/1.1 400");
        assertThat(declarations.asked()).isEmpty();
    }

    @Test
    void anotherMethodIsToldWhichThereAre() {
        problem(given().when().delete("/api/v1/instruments"), 405).header("Allow", "GET, HEAD, OPTIONS, POST");
    }

    @Test
    void anotherMethodIsRefusedBeforeTheTokenIsLookedAt() {
        problem(given().header("Authorization", "Bearer nonsense").when().delete(OCCURRENCES), 405);
    }

    @Test
    void optionsAreAnsweredHere() {
        given().when()
                .options("/api/v1/instruments")
                .then()
                .statusCode(204)
                .header("Allow", "GET, HEAD, OPTIONS, POST");
        assertThat(declarations.asked()).isEmpty();
    }

    @Nested
    class ATokenIsNeeded {

        @Test
        void whereTheDocumentSaysSo() {
            problem(given().when().post(OCCURRENCES), 401)
                    .header("WWW-Authenticate", "Bearer")
                    .body("type", is("/problems/token-needed"));
            assertThat(ratification.asked()).isEmpty();
        }

        @Test
        void andOneThatIsNoTokenDoesNotDo() {
            problem(bearing("nonsense").when().post(OCCURRENCES), 401);
            assertThat(ratification.asked()).isEmpty();
        }

        @Test
        void andOneForAnotherAudienceDoesNotDo() {
            problem(bearing(TokenOfOthers.forAnotherAudience()).when().post(OCCURRENCES), 401);
            assertThat(ratification.asked()).isEmpty();
        }

        @Test
        void andAValidOneIsPassedOn() {
            ratification.answering(201, "{}");
            var token = TestRealm.token("officer-fr", Set.of("legal-officer"), Set.of("FR"));
            bearing(token)
                    .body("{}")
                    .contentType("application/json")
                    .when()
                    .post(OCCURRENCES)
                    .then()
                    .statusCode(201);
            assertThat(ratification.lastAsked().headers().get("Authorization")).isEqualTo("Bearer " + token);
        }

        @Test
        void roleAndParticipantAreTheServicesToCheck() {
            ratification.answering(403, "{}");
            bearing(TestRealm.tokenOf("liaison"))
                    .when()
                    .post(OCCURRENCES)
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void aReadNeedsNoTokenAndOneThatIsSentIsPassedOn() {
        declarations.answering(200, "{}");
        given().when().get("/api/v1/instruments").then().statusCode(200);
        bearing("nonsense").when().get("/api/v1/instruments").then().statusCode(200);
        assertThat(declarations.lastAsked().headers().get("Authorization")).isEqualTo("Bearer nonsense");
    }

    @Nested
    class APageOfAnotherOrigin {

        @Test
        void mayReadTheAnswerAndItsHeaders() {
            declarations.answering(200, "{}");
            given().header("Origin", "https://portal.example")
                    .when()
                    .get("/api/v1/instruments")
                    .then()
                    .header("Access-Control-Allow-Origin", "*")
                    .header("Access-Control-Expose-Headers", containsString("ETag, Link, Location"))
                    .header("Access-Control-Expose-Headers", containsString("Retry-After, RateLimit"));
        }

        @Test
        void mayReadAProblem() {
            given().header("Origin", "https://portal.example")
                    .when()
                    .get("/api/v1/nothing")
                    .then()
                    .statusCode(404)
                    .header("Access-Control-Allow-Origin", "*");
        }

        @Test
        void isNotGrantedAWrite() {
            given().header("Origin", "https://portal.example")
                    .header("Access-Control-Request-Method", "POST")
                    .when()
                    .options("/api/v1/instruments")
                    .then()
                    .statusCode(204)
                    .header("Access-Control-Allow-Methods", equalTo("GET, HEAD"));
        }
    }

    @Nested
    class TheDocument {

        @Test
        void isServedAsTheReaderAccepts() {
            given().accept("application/json")
                    .when()
                    .get("/openapi")
                    .then()
                    .contentType(startsWith("application/json"));
            given().accept("application/yaml")
                    .when()
                    .get("/openapi")
                    .then()
                    .contentType(startsWith("application/yaml"));
            given().when().get("/openapi.yaml").then().body(startsWith("---"));
        }

        @Test
        void holdsTheOperationsOfAll() {
            given().when()
                    .get("/openapi.json")
                    .then()
                    .body("openapi", is("3.1.0"))
                    .body("info.title", is("Depositary"))
                    .body("paths.'/api/v1/instruments'.get.operationId", is("listInstruments"))
                    .body("paths.'/api/v1/approvals'.x-depositary-service", is("ratification-service"))
                    .body("paths.'/api/v1/instruments/{instrument}/progress'.get.operationId", is("getProgress"))
                    .body("components.securitySchemes.keycloak.type", is("openIdConnect"))
                    .body("components.securitySchemes.keycloak.description", startsWith("A bearer token"));
        }

        @Test
        void canBeReadInABrowser() {
            given().when()
                    .get("/docs/")
                    .then()
                    .statusCode(200)
                    .contentType(startsWith("text/html"))
                    .body(containsString("swagger-ui"));
        }
    }

    @Test
    void theGatewayIsReadyWhateverTheServicesAre() {
        declarations.close();
        ratification.close();
        given().when().get("/q/health/ready").then().statusCode(200).body("status", is("UP"));
    }

    private static RequestSpecification bearing(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    private static ValidatableResponse problem(io.restassured.response.Response response, int status) {
        return response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", is(status));
    }
}
