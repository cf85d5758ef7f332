package org.depositary.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.vertx.core.MultiMap;
import java.util.Set;
import org.depositary.gateway.GatewayTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request that is handed on, and its answer that comes back: nothing is added, nothing is lost. */
@QuarkusTest
class ForwardingTest extends GatewayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/instruments?limit=2&q=a%26b",
                "/api/v1/instruments/a%2Fb?asAt=2026-01-06",
                "/api/v1/instruments/%C3%A9t%C3%A9"
            })
    void pathAndQueryArriveAsTheyWereSent(String uri) {
        declarations.answering(200, "{}");
        given().urlEncodingEnabled(false).when().get(uri).then().statusCode(200);
        assertThat(declarations.lastAsked().uri()).isEqualTo(uri);
    }

    @Test
    void bodyAndHeadersArriveAsTheyWereSent() {
        declarations.answering(request -> request.body()
                .onSuccess(body -> request.response()
                        .setStatusCode(201)
                        .putHeader("Content-Type", "application/json")
                        .end(body)));
        bearing()
                .header("If-Match", "\"17\"")
                .header("Idempotency-Key", "k1")
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .contentType("application/json")
                .body("{\"slug\": \"example-treaty\"}")
                .when()
                .post("/api/v1/instruments")
                .then()
                .statusCode(201)
                .body("slug", is("example-treaty"));
        assertThat(declarations.lastAsked().headers().get("If-Match")).isEqualTo("\"17\"");
        assertThat(declarations.lastAsked().headers().get("Idempotency-Key")).isEqualTo("k1");
        assertThat(declarations.lastAsked().headers().get("traceparent")).startsWith("00-0af7651916cd43dd");
    }

    @Test
    void theAnswersHeadersComeBackAsTheyWere() {
        declarations.answering(request -> request.response()
                .setStatusCode(201)
                .putHeader("Location", "/api/v1/instruments/example-treaty")
                .putHeader("ETag", "\"1\"")
                .putHeader("Content-Type", "application/json")
                .end("{}"));
        bearing()
                .when()
                .post("/api/v1/instruments")
                .then()
                .header("Location", "/api/v1/instruments/example-treaty")
                .header("ETag", "\"1\"");
    }

    @Test
    void aRedirectIsTheReadersToFollow() {
        declarations.answering(request -> request.response()
                .setStatusCode(308)
                .putHeader("Location", "/api/v1/instruments/new-name")
                .end());
        given().config(RestAssuredConfig.config()
                        .redirect(RedirectConfig.redirectConfig().followRedirects(false)))
                .when()
                .get("/api/v1/instruments/old-name")
                .then()
                .statusCode(308)
                .header("Location", "/api/v1/instruments/new-name");
    }

    @Test
    void headIsAskedAsHeadAndHasNoBody() {
        declarations.answering(
                request -> request.response().putHeader("Content-Length", "7").end());
        given().when().head("/api/v1/instruments").then().statusCode(200).header("Content-Length", "7");
        assertThat(declarations.lastAsked().method()).isEqualTo("HEAD");
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 304})
    void anAnswerWithoutABodyStaysWithoutOne(int status) {
        declarations.answering(request -> request.response()
                .setStatusCode(status)
                .putHeader("ETag", "\"1\"")
                .end());
        given().when()
                .get("/api/v1/instruments")
                .then()
                .statusCode(status)
                .header("ETag", "\"1\"")
                .header("Transfer-Encoding", nullValue());
    }

    @Test
    void aServicesOwnProblemComesBackAsItIs() {
        declarations.answering(404, "{\"type\": \"/problems/unknown-instrument\"}");
        given().when()
                .get("/api/v1/instruments/nobody")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", is("/problems/unknown-instrument"));
    }

    @Test
    void headersOfOneConnectionStayOnIt() {
        declarations.answering(request -> request.response()
                .putHeader("Connection", "X-Of-The-Service")
                .putHeader("X-Of-The-Service", "1")
                .putHeader("Keep-Alive", "timeout=5")
                .putHeader("X-Kept", "1")
                .end("{}"));
        var answer = given().header("Connection", "X-Of-The-Client")
                .header("X-Of-The-Client", "1")
                .header("TE", "trailers")
                .header("Keep-Alive", "timeout=5")
                .header("X-Kept", "1")
                .when()
                .get("/api/v1/instruments");
        assertThat(arrived())
                .doesNotContain("X-Of-The-Client", "TE", "Keep-Alive")
                .contains("X-Kept");
        assertThat(answer.headers().hasHeaderWithName("X-Of-The-Service")).isFalse();
        assertThat(answer.headers().hasHeaderWithName("Keep-Alive")).isFalse();
        assertThat(answer.getHeader("X-Kept")).isEqualTo("1");
    }

    @Test
    void whatAClientSaysOfItselfIsReplaced() {
        declarations.answering(200, "{}");
        given().header("X-Forwarded-For", "192.0.2.1")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "for=192.0.2.1")
                .when()
                .get("/api/v1/instruments");
        assertThat(headers().getAll("X-Forwarded-For")).containsExactly("127.0.0.1");
        assertThat(headers().getAll("X-Forwarded-Proto")).containsExactly("http");
        assertThat(headers().get("X-Forwarded-Host")).startsWith("localhost:");
        assertThat(arrived()).doesNotContain("X-Forwarded-Prefix", "Forwarded");
    }

    private MultiMap headers() {
        return declarations.lastAsked().headers();
    }

    private Set<String> arrived() {
        return headers().names();
    }
}
