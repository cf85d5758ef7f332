package org.depositary.gateway.proxy;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import org.depositary.gateway.GatewayTest;
import org.depositary.gateway.standin.HalfClosed;
import org.depositary.gateway.standin.RawClient;
import org.depositary.gateway.standin.StandIn;
import org.junit.jupiter.api.Test;

/** What a caller sees when a service is dead, slow or goes away. */
@QuarkusTest
class FaultTest extends GatewayTest {

    private static final String INSTRUMENTS = "/api/v1/instruments";

    @Test
    void aDeadServiceCannotBeReached() {
        declarations.close();
        fault(given().when().get(INSTRUMENTS), 503)
                .body("type", is("/problems/service-unreachable"))
                .body("detail", containsString("declarations-service"))
                .body("instance", is(INSTRUMENTS));
    }

    @Test
    void aDeadServiceDoesNotTouchTheOther() {
        declarations.close();
        ratification.answering(200, "{}");
        fault(given().when().get(INSTRUMENTS), 503);
        given().when().get("/api/v1/approvals").then().statusCode(200);
    }

    @Test
    void aWriteToADeadServiceIsAnsweredToo() {
        declarations.close();
        fault(bearing().body("x".repeat(100_000)).when().post(INSTRUMENTS), 503);
    }

    @Test
    void aServiceThatClosesBeforeItAnswersBrokeOff() {
        declarations.answering(request -> request.connection().close());
        fault(given().when().get(INSTRUMENTS), 502).body("type", is("/problems/service-broke-off"));
    }

    @Test
    void aServiceThatHasClosedItsHalfOfTheConnectionBrokeOff() {
        declarations.close();
        try (var half = HalfClosed.insteadOf("declarations")) {
            fault(bearing().body("{}").when().post(INSTRUMENTS), 502).body("type", is("/problems/service-broke-off"));
            fault(given().when().get(INSTRUMENTS + "?half=closed"), 502);
            assertThat(half.taken()).isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void aReadIsTriedOnceMoreWhenTheConnectionBreaks() {
        declarations.answering(request -> {
            if (declarations.asked().size() == 1) {
                request.connection().close();
            } else {
                request.response().end("{}");
            }
        });
        given().when().get(INSTRUMENTS + "?again=1").then().statusCode(200);
        assertThat(declarations.asked()).hasSize(2);
        declarations.answering(request -> request.connection().close());
        fault(given().when().get(INSTRUMENTS + "?again=2"), 502);
        assertThat(declarations.asked()).hasSize(4);
    }

    @Test
    void aServiceThatSaysNothingIsTooSlow() {
        declarations.answering(request -> {});
        fault(given().when().get(INSTRUMENTS), 504)
                .body("type", is("/problems/service-too-slow"))
                .header("Retry-After", "5");
    }

    @Test
    void aLongPollIsGivenTheTimeItAskedFor() {
        declarations.answering(request -> vertx.setTimer(
                1_500,
                late -> request.response()
                        .putHeader("Content-Type", "application/json")
                        .end("[]")));
        given().when().get("/api/v1/declarations/events?wait=2").then().statusCode(200);
    }

    @Test
    void aSlowSenderDoesNotUseUpTheServicesTime() {
        declarations.answering(
                request -> request.body().onSuccess(body -> request.response().end("{}")));
        var answer = RawClient.postSlowly(INSTRUMENTS, bearingToken(), Duration.ofMillis(1_500));
        assertThat(answer).startsWith("HTTP/1.1 200");
    }

    @Test
    void anAnswerThatIsCutOffDoesNotLookWhole() {
        declarations.answering(request -> {
            request.response().setChunked(true).write("[1, 2");
            vertx.setTimer(100, soon -> request.connection().close());
        });
        assertThatThrownBy(() -> given().when().get(INSTRUMENTS).asString()).hasStackTraceContaining("org.apache.http");
    }

    @Test
    void aServiceThatAnswersBeforeItHasReadAllIsHeard() {
        declarations.answering(request -> request.response().setStatusCode(413).end());
        bearing().body(new byte[100_000]).when().post(INSTRUMENTS).then().statusCode(413);
    }

    @Test
    void aServiceThatComesBackIsUsedAtOnce() {
        declarations.close();
        fault(given().when().get(INSTRUMENTS), 503);
        declarations = StandIn.listening(vertx, "declarations").answering(200, "{}");
        given().when().get(INSTRUMENTS).then().statusCode(200);
    }

    @Test
    void aWriteIsNotTriedAgain() {
        declarations.answering(request -> request.connection().close());
        fault(bearing().body("{}").when().post(INSTRUMENTS), 502);
        assertThat(declarations.asked()).hasSize(1);
    }

    @Test
    void aServiceThatGoesOnFailingIsLeftInPeaceAndThenAskedAgain() {
        declarations.answering(request -> request.connection().close());
        await().pollInterval(1, MILLISECONDS)
                .until(() ->
                        given().when().get(INSTRUMENTS).<String>path("type").equals("/problems/service-resting"));
        var asked = declarations.asked().size();
        fault(given().when().get(INSTRUMENTS), 503).body("type", is("/problems/service-resting"));
        assertThat(declarations.asked()).hasSize(asked);
        ratification.answering(200, "{}");
        given().when().get("/api/v1/approvals").then().statusCode(200);
        declarations.answering(200, "{}");
        await().until(() -> given().when().get(INSTRUMENTS).statusCode() == 200);
    }

    private static ValidatableResponse fault(Response response, int status) {
        return response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", is(status))
                .body("traceId", notNullValue())
                .header("Retry-After", notNullValue());
    }
}
