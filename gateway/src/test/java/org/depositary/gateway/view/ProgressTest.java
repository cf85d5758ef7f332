package org.depositary.gateway.view;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.http.HttpServerRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.depositary.gateway.GatewayTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far an instrument has got, put together from what both services say. */
@QuarkusTest
class ProgressTest extends GatewayTest {

    private static final String PROGRESS = "/api/v1/instruments/example-treaty/progress";
    private static final String DAY = PROGRESS + "?asAt=2026-01-06";

    @BeforeEach
    void bothKnow() {
        declarations.answering(Register::declarations);
        ratification.answering(Register::ratification);
    }

    @Test
    void isOneAnswerFromBoth() {
        progress(DAY)
                .body("instrument", is("example-treaty"))
                .body("asAt", is("2026-01-06"))
                .body("knownAt", nullValue())
                .body("counts.COMMITTEE", is(1))
                .body("counts.SUBMITTED", is(1))
                .body("participants.participant", contains("XA", "XB", "XC"))
                .body("participants[0].name.fr", is("Exa"))
                .body("participants.status", contains("SIGNED_NOT_BOUND", "NO_ACTION", "SIGNED_NOT_BOUND"))
                .body("participants[0].approvals[0].id", is("a1"))
                .body("participants[0].approvals[0].latest.step", is("referred"))
                .body("participants[0].approvals[0].nextDeadline.endsOn", is("2026-02-27"))
                .body("participants[1].approvals[0].latest.occurredOn", is("2026-01"))
                .body("participants[2].approvals", empty())
                .body("entryIntoForce.truth", is("FALSE"))
                .body("entryIntoForce.have", is(1))
                .body("entryIntoForce.need", is(3))
                .body("entryIntoForce.missing", contains("XB", "XC"))
                .body("entryIntoForce.entersIntoForceOn", is("2026-03-01"))
                .body("deadlines.approval", contains("a1", "a2"))
                .body("deadlines[1].endsOn", nullValue())
                .body("partial", is(false))
                .body("missing", nullValue());
        assertThat(declarations.asked()).hasSize(2);
        assertThat(ratification.asked()).hasSize(3);
    }

    @Test
    void hasNothingToCountWhereTheConditionIsNoMatterOfCounting() {
        ratification.answering(request -> Register.json(
                request,
                request.path().endsWith("/entry-into-force")
                        ? "{\"truth\": \"UNKNOWN\"}"
                        : Register.ratification(request.path())));
        progress(DAY)
                .body("entryIntoForce.truth", is("UNKNOWN"))
                .body("entryIntoForce", not(hasKey("need")))
                .body("entryIntoForce.missing", empty())
                .body("partial", is(false));
    }

    @Test
    void isTheSameBytesAgain() {
        assertThat(given().get(DAY).asByteArray()).isEqualTo(given().get(DAY).asByteArray());
    }

    @Test
    void isAboutTodayUnlessAsked() {
        progress(PROGRESS).body("asAt", is(LocalDate.now(ZoneOffset.UTC).toString()));
        assertThat(ratification.lastAsked().uri()).contains("asAt=" + LocalDate.now(ZoneOffset.UTC));
    }

    @Test
    void saysWhereItsCanonicalAddressIs() {
        given().get("/api/v1/instruments/EXAMPLE-Treaty/progress?asAt=2026-01-06")
                .then()
                .header("Content-Location", DAY);
    }

    @Test
    void isNotSentTwiceToWhoHasIt() {
        var tag = given().get(DAY).getHeader("ETag");
        given().header("If-None-Match", tag).get(DAY).then().statusCode(304).header("ETag", tag);
        given().header("If-None-Match", "\"other\"").get(DAY).then().statusCode(200);
    }

    @Test
    void followsAllPages() {
        ratification.answering(request -> {
            if (!request.path().equals("/api/v1/approvals")) {
                Register.ratification(request);
            } else if (request.getParam("cursor") == null) {
                Register.json(request, Register.APPROVALS.replace("200", "200, \"next\": \"c1\""));
            } else {
                Register.json(request, Register.APPROVALS.replace("a1", "b1").replace("a2", "b2"));
            }
        });
        progress(DAY).body("participants[0].approvals.id", contains("a1", "b1")).body("counts.COMMITTEE", is(2));
    }

    @Test
    void triesAReadOnceMoreWhenTheConnectionBreaks() {
        var broken = new java.util.concurrent.atomic.AtomicInteger();
        ratification.answering(request -> {
            if (request.path().endsWith("/status") && broken.getAndIncrement() == 0) {
                request.connection().close();
            } else {
                Register.ratification(request);
            }
        });
        progress(DAY).body("partial", is(false));
    }

    @ParameterizedTest
    @CsvSource({
        "asAt=6.1.2026,                    400, /problems/malformed-request",
        "asAt=2026-02-30,                  400, /problems/malformed-request",
        "knownAt=yesterday,                400, /problems/malformed-request",
        "knownAt=2999-01-01T00:00:00Z,     422, /problems/future-knowledge"
    })
    void refusesATimeThatIsNone(String query, int status, String type) {
        given().get(PROGRESS + "?" + query)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", is(type));
    }

    @Nested
    class AsItWasKnown {

        private static final String KNOWN = DAY + "&knownAt=2026-01-06T12:00:00Z";

        @Test
        void atTheInstantThatWasAsked() {
            declarations.answering(request -> known(request, "2026-01-06T12:00:00Z"));
            ratification.answering(request -> known(request, "2026-01-06T12:00:00Z"));
            progress(KNOWN).body("knownAt", is("2026-01-06T12:00:00Z"));
            assertThat(ratification.asked()).hasSize(3);
        }

        @Test
        void atTheEarliestThatAServiceCanAnswerFor() {
            declarations.answering(request -> known(request, request.getParam("knownAt")));
            ratification.answering(request -> known(request, "2026-01-06T11:59:59.8Z"));
            progress(KNOWN).body("knownAt", is("2026-01-06T11:59:59.800Z"));
            assertThat(declarations.lastAsked().uri()).contains("knownAt=2026-01-06T11%3A59%3A59.800Z");
        }

        private void known(HttpServerRequest request, String at) {
            var known = "{\"knownAt\": \"" + at + "\", ";
            var body = request.path().equals("/api/v1/participants")
                    ? Register.PARTICIPANTS.replace("{\"code\"", known + "\"code\"")
                    : (request.path().matches(".*/(approvals|status|entry-into-force)")
                                    ? Register.ratification(request.path())
                                    : Register.INSTRUMENT)
                            .replaceFirst("\\{", known);
            Register.json(request, body);
        }
    }

    @Nested
    class WhenAServiceDoesNotAnswer {

        @Test
        void whatItWouldHaveSaidIsNamed() {
            ratification.close();
            progress(DAY)
                    .body("instrument", is("example-treaty"))
                    .body("partial", is(true))
                    .body("participants", empty())
                    .body("missing.part", contains("approvals", "status", "entryIntoForce"))
                    .body("missing.service", everyItem(is("ratification-service")))
                    .body("$", not(hasKey("entryIntoForce")))
                    .body("missing[0].why", is("It cannot be reached."));
        }

        @Test
        void theOthersCopyKnowsThatTheInstrumentIsThere() {
            declarations.close();
            progress(DAY)
                    .body("instrument", is("example-treaty"))
                    .body("participants.participant", contains("XA", "XB", "XC"))
                    .body("participants[0].name", nullValue())
                    .body("missing.part", containsInAnyOrder("instrument", "names"));
        }

        @Test
        void itIsNotWaitedForLongerThanTheDeadline() {
            ratification.answering(request -> {
                if (request.path().endsWith("/status")) {
                    return;
                }
                Register.ratification(request);
            });
            progress(DAY)
                    .time(org.hamcrest.Matchers.lessThan(3_000L))
                    .body("participants[0].approvals[0].id", is("a1"))
                    .body("participants[0].status", nullValue())
                    .body("missing.part", contains("status"))
                    .body("missing[0].why", is("It did not answer in time."));
        }

        @Test
        void anErrorIsNoAnswerEither() {
            ratification.answering(500, "{}");
            progress(DAY).body("missing[0].why", is("It answered with status 500."));
        }

        @Test
        void anAnswerThatCannotBeReadIsNoneEither() {
            ratification.answering(200, "{\"items\": [{\"participant\": \"XA\"}]}");
            progress(DAY)
                    .body("missing.part", contains("approvals", "status", "entryIntoForce"))
                    .body("missing[0].why", is("Its answer cannot be read."));
        }

        @Test
        void nobodyCanSayWhetherTheInstrumentIsThere() {
            declarations.close();
            ratification.close();
            given().get(DAY)
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", notNullValue())
                    .body("type", is("/problems/services-unreachable"));
        }
    }

    @Nested
    class AnInstrumentThatIsNotInTheRegister {

        @Test
        void isAProblem() {
            declarations.answering(404, "{}");
            ratification.answering(404, "{}");
            unknown();
        }

        @Test
        void isAProblemAlsoWhereOnlyTheCopyCanSaySo() {
            declarations.close();
            ratification.answering(404, "{}");
            unknown();
        }

        @Test
        void isWhatItsOwnerSays() {
            declarations.answering(404, "{}");
            unknown();
        }

        private void unknown() {
            given().get(DAY)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("type", is("/problems/unknown-instrument"))
                    .body("instance", is(PROGRESS));
        }
    }

    @Test
    void whatTheCopyDoesNotKnowYetIsMissing() {
        ratification.answering(404, "{}");
        progress(DAY)
                .body("missing.part", contains("approvals", "status", "entryIntoForce"))
                .body("missing[0].why", is("It does not know what was asked for."));
    }

    private static ValidatableResponse progress(String uri) {
        return given().when().get(uri).then().statusCode(200).contentType("application/json");
    }
}
