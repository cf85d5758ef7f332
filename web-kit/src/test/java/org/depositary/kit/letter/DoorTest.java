package org.depositary.kit.letter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depositary.kit.testing.TestRealm;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestRealm.class)
class DoorTest {

    private static final String PROBLEM = "application/problem+json";
    private static final String LETTER = "/letters/0190a6f2-0000-7000-8000-000000000000";

    @Nested
    class Parameters {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "asAt    | tomorrow   | 'tomorrow' is not a day; write 2026-01-06.",
                    "asAt    | 2026-02-30 | '2026-02-30' is not a day; write 2026-01-06.",
                    "knownAt | 2026-01-06 | '2026-01-06' is not an instant; write 2026-01-06T12:00:00Z.",
                    "tone    | LOUD       | 'LOUD' is not one of PLAIN, WARM.",
                    "most    | x          | 'x' is not a whole number.",
                    "most    | 7          | must be less than or equal to 5",
                })
        void oneThatCannotBeIsRefusedUnderItsName(String name, String value, String says) {
            given().queryParam(name, value)
                    .get(LETTER)
                    .then()
                    .statusCode(400)
                    .contentType(PROBLEM)
                    .body("errors.pointer", contains(name))
                    .body("errors.detail", contains(says));
        }

        @ParameterizedTest
        @ValueSource(strings = {"x", "0", "201", "1.5", "99999999999"})
        void aPageSizeThatCannotBeIsRefusedUnderItsName(String limit) {
            given().queryParam("limit", limit)
                    .get("/letters")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("limit"));
        }

        @Test
        void aPathThatCannotBeIsUnknown() {
            given().get("/letters/abc?most=2")
                    .then()
                    .statusCode(404)
                    .contentType(PROBLEM)
                    .body("type", equalTo("/problems/unknown-path"));
        }

        @Test
        void thoseInFormAreRead() {
            given().get(LETTER + "?asAt=2026-01-06&knownAt=2026-01-06T12:00:00Z&tone=WARM&most=5")
                    .then()
                    .statusCode(200)
                    .body("text", containsString("2026-01-06 2026-01-06T12:00:00Z WARM 5"))
                    .body("note", nullValue());
        }
    }

    @Nested
    class Lists {

        @Test
        void theLinkLeadsThroughAllPages() {
            var met = new ArrayList<String>();
            var path = "/letters?limit=50&tone=%7Bwarm%7D";
            while (!path.isEmpty()) {
                var page = given().urlEncodingEnabled(false).get(path);
                met.addAll(page.jsonPath().getList("items"));
                var link = page.header("Link");
                path = link == null ? "" : link.replaceFirst("<(.*)>; rel=\"next\"", "$1");
            }
            assertThat(met).hasSize(120).doesNotHaveDuplicates();
        }

        @Test
        void timeIsNoFilterOfACursor() {
            var asked =
                    given().get("/letters?knownAt=2026-01-06T12:00:00.1234567Z").path("page.next");
            assertThat(given().get("/letters?knownAt=2026-01-06T12:00:00.123456Z")
                            .<String>path("page.next"))
                    .isEqualTo(asked);
        }

        @Test
        void aCursorOfOtherFiltersIsRefused() {
            var cursor = given().get("/letters?tone=WARM").jsonPath().getString("page.next");
            given().queryParam("cursor", cursor)
                    .get("/letters?tone=PLAIN")
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/unknown-cursor"));
        }
    }

    @Nested
    class Bodies {

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "null"})
        void noneIsRefused(String nothing) {
            write(nothing).statusCode(400).body("type", equalTo("/problems/body-needed"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "{}                                    | /text",
                    "{\"text\":\" \"}                      | /text",
                    "{\"text\":5}                          | /text",
                    "{\"text\":\"a\\u0000\"}               | /text",
                    "{\"text\":\"t\",\"stamps\":[{}]}      | /stamps/0/country",
                    "{\"text\":\"t\",\"stamps\":[null]}    | /stamps/0",
                    "{\"text\":\"t\",\"postedOn\":\"\"}    | /postedOn",
                    "{\"text\":\"t\",\"postedOn\":20000}   | /postedOn",
                    "{\"text\":\"t\",\"postedOn\":\"+12026-01-06\"} | /postedOn",
                    "{\"text\":\"t\",\"writtenOn\":\"2003-13\"} | /writtenOn",
                    "{\"text\":\"t\",\"tone\":1}           | /tone",
                    "{\"text\":\"t\",\"colour\":1}         | /colour",
                })
        void onesThatCannotStandArePointedAt(String body, String pointer) {
            write(body).statusCode(400).contentType(PROBLEM).body("errors.pointer", contains(pointer));
        }

        @Test
        void anAnnouncedOneThatIsTooLongIsRefused() {
            write("{\"text\":\"" + "x".repeat(300_000) + "\"}")
                    .statusCode(413)
                    .contentType(PROBLEM)
                    .body("type", equalTo("/problems/too-large"));
        }

        @Test
        void oneThatIsTooLongIsRefusedAsItStreamsIn() throws IOException {
            var chunks = ("40000\r\n" + "x".repeat(0x40000) + "\r\n").repeat(80);
            var answer = send("POST /letters HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
                    + TestRealm.tokenOf("officer-fr") + "\r\nContent-Type: application/json\r\n"
                    + "Transfer-Encoding: chunked\r\n\r\n9\r\n{\"text\":\"\r\n" + chunks + "2\r\n\"}\r\n0\r\n\r\n");
            assertThat(answer).startsWith("HTTP/1.1 413").contains(PROBLEM);
        }

        @Test
        void theLongestIsRead() {
            write("{\"text\":\"" + "x".repeat(256 * 1024 - 11) + "\"}").statusCode(200);
        }
    }

    @Nested
    class BeforeTheToken {

        @Test
        void anUnknownPathIsAProblem() {
            given().get("/nowhere").then().statusCode(404).contentType(PROBLEM).body("instance", equalTo("/nowhere"));
        }

        @Test
        void anotherMethodIsAProblem() {
            given().delete("/letters").then().statusCode(405).contentType(PROBLEM);
        }

        @Test
        void aFormThatCannotBeGivenIsAProblem() {
            given().accept("text/plain")
                    .contentType("application/json")
                    .body("{}")
                    .post("/letters")
                    .then()
                    .statusCode(406)
                    .contentType(PROBLEM);
        }

        @Test
        void aFormThatIsNotReadIsAProblem() {
            given().contentType("text/plain")
                    .body("x")
                    .post("/letters")
                    .then()
                    .statusCode(415)
                    .contentType(PROBLEM);
        }

        @Test
        void aRequestWithoutAHostIsAProblem() throws IOException {
            assertThat(send("GET /letters HTTP/1.1\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 400")
                    .contains(PROBLEM)
                    .doesNotContain("vertx", "Exception");
        }
    }

    @Nested
    class Failures {

        @Test
        void aFaultOfOursTellsItsTraceAndNothingElse() {
            given().get("/letters/broken")
                    .then()
                    .statusCode(500)
                    .contentType(PROBLEM)
                    .body("traceId", not(nullValue()))
                    .body("detail", not(containsString("Secret")));
        }
    }

    @Nested
    class CallersOfAll {

        @Test
        void nobodyInParticularIsAnonymous() {
            given().get("/letters/caller").then().body("subject", equalTo("")).body("roles", equalTo(List.of()));
        }

        @Test
        void aTokenSaysWhoAndForWhom() {
            caller(TestRealm.token("42", Set.of("legal-officer"), Set.of("fr", "org-nato", "SUHH")))
                    .body("subject", equalTo("42"))
                    .body("name", equalTo("42"))
                    .body("roles", contains("legal-officer"))
                    .body("participants.sort()", contains("FR", "SUHH", "org-nato"));
        }

        @Test
        void aTokenThatIsNotOursIsRefusedEvenWhereNoneIsNeeded() {
            caller("nonsense").statusCode(401).contentType(PROBLEM).header("WWW-Authenticate", "Bearer");
        }

        private static ValidatableResponse caller(String token) {
            return given().auth().oauth2(token).get("/letters/caller").then();
        }
    }

    private static ValidatableResponse write(String body) {
        return given().auth()
                .oauth2(TestRealm.tokenOf("officer-fr"))
                .contentType("application/json")
                .body(body)
                .post("/letters")
                .then();
    }

    /** What the door answers to bytes that no client library would send. */
    private static String send(String request) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
