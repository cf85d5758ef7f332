package org.depositary.gateway.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.depositary.gateway.GatewayTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The pages that are no operations. */
@QuarkusTest
class PagesTest extends GatewayTest {

    @Nested
    class AProblem {

        @Test
        void leadsToAPageForPeople() {
            String type = given().get("/api/v1/nothing").path("type");
            given().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                    .get(type)
                    .then()
                    .statusCode(200)
                    .contentType(startsWith("text/html"))
                    .header("Content-Security-Policy", containsString("default-src 'none'"))
                    .body("html.body.main.h1", is("Unknown path"));
        }

        @Test
        void isExplainedToProgramsToo() {
            given().accept("application/json")
                    .get("/problems/stale-version")
                    .then()
                    .statusCode(200)
                    .contentType("application/json")
                    .body("type", is("/problems/stale-version"))
                    .body("explanation", containsString("currentETag"));
            given().accept("application/json")
                    .get("/problems")
                    .then()
                    .body("items.type", hasItem("/problems/too-large"));
        }

        @Test
        void thatTheRegisterItselfForbidsIsNamedAsItsRule() {
            given().get("/problems/one-open-case-per-track").then().body(containsString("one open case per track"));
        }

        @Test
        void thatCannotBeIsNone() {
            given().get("/problems/<script>").then().statusCode(404).body("type", is("/problems/unknown-problem"));
        }
    }

    @Nested
    class WellKnown {

        @Test
        void isWhereTheApiIsDescribed() {
            given().get("/.well-known/api-catalog")
                    .then()
                    .statusCode(200)
                    .header("Content-Type", startsWith("application/linkset+json"))
                    .header("Link", containsString("rel=\"api-catalog\""))
                    .body("linkset[0].anchor", endsWith("/api/v1"))
                    .body("linkset[0].service-desc[0].href", endsWith("/openapi.json"));
            String description = given().get("/.well-known/api-catalog").path("linkset[0].service-desc[0].href");
            given().get(description).then().statusCode(200).body("openapi", startsWith("3.1"));
        }

        @Test
        void isWhomToTellOfAHole() {
            given().get("/.well-known/security.txt")
                    .then()
                    .statusCode(200)
                    .contentType(startsWith("text/plain"))
                    .body(matchesPattern("(?s)Contact: mailto:.*\nExpires: \\d{4}-.*Z\n.*"));
        }
    }

    @Test
    void aBrowserIsToldWhatAnAnswerMayNotDo() {
        declarations.answering(200, "{}");
        var headers = given().get("/api/v1/instruments").headers();
        assertThat(headers.getValue("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(headers.getValue("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getValue("Referrer-Policy")).isEqualTo("no-referrer");
        declarations.answering(request -> request.response()
                .putHeader("Content-Security-Policy", "sandbox")
                .end("<p>"));
        assertThat(given().get("/api/v1/instruments").headers().getValues("Content-Security-Policy"))
                .containsExactly("sandbox");
    }
}
