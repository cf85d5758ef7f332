package org.depositary.gateway.view;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.depositary.gateway.GatewayTest;
import org.depositary.gateway.standin.StandIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A view of several services is given from memory while the journals of all of them stand still. */
@QuarkusTest
class KeptViewsTest extends GatewayTest {

    private static final String HIT = "depositary; hit";
    private static final String OVERVIEW = "/api/v1/overview?asAt=2026-01-06&test=";

    /** How far the journals go, that of the one or the other: they only grow, whatever test is the next. */
    private static final AtomicLong JOURNAL = new AtomicLong(100_000);

    /** Nobody has asked for it yet. */
    private final String overview = OVERVIEW + ThreadLocalRandom.current().nextLong();

    @BeforeEach
    void bothKnow() {
        declarations.answering(request -> as(declarations, request)).at(JOURNAL.incrementAndGet());
        ratification.answering(request -> as(ratification, request)).at(JOURNAL.incrementAndGet());
    }

    @Test
    void isGivenFromMemoryAfterwards() {
        isKept();
        read().header("Cache-Status", HIT).body("counts.COMMITTEE", is(1));
    }

    @Test
    void isPutTogetherAgainWhenOneOfTheJournalsHasMoved() {
        isKept();
        ratification.at(JOURNAL.incrementAndGet());
        await().untilAsserted(() -> read().header("Cache-Status", not(HIT)));
        isKept();
        declarations.at(JOURNAL.incrementAndGet());
        await().untilAsserted(() -> read().header("Cache-Status", not(HIT)));
    }

    @Test
    void isPutTogetherAgainAfterAWriteToOneOfTheServices() {
        isKept();
        ratification.answering(201, "{}");
        bearing().body("{}").post("/api/v1/procedures");
        read().header("Cache-Status", not(HIT));
    }

    @Test
    void isNotKeptWhenItIsPartial() {
        ratification.close();
        read().body("partial", is(true));
        read().body("partial", is(true)).header("Cache-Status", not(HIT));
    }

    @Nested
    class WhenAServiceDoesNotAnswer {

        @Test
        void itIsTakenAtItsLastWordWhileTheOtherWouldSayTheSame() {
            isKept();
            ratification.close();
            isStale().body("counts.COMMITTEE", is(1)).body("partial", is(false));
            given().header("If-None-Match", read().extract().header("ETag"))
                    .get(overview)
                    .then()
                    .statusCode(304);
        }

        @Test
        void whatIsMissingIsNamedOnceTheOtherHasMoved() {
            isKept();
            ratification.close();
            isStale();
            declarations.at(JOURNAL.incrementAndGet());
            await().untilAsserted(() -> read().body("partial", is(true)).body("missing.part", contains("approvals")));
        }

        @Test
        void andNeitherDoesTheOther() {
            isKept();
            ratification.close();
            declarations.close();
            isStale().header("Age", matchesPattern("\\d+"));
            given().get(OVERVIEW + "unheard-of")
                    .then()
                    .statusCode(503)
                    .body("type", is("/problems/services-unreachable"));
        }

        private ValidatableResponse isStale() {
            await().untilAsserted(() -> read().header("Cache-Status", "depositary; fwd=stale"));
            return read().header("Cache-Status", "depositary; fwd=stale");
        }
    }

    @Test
    void sendsItsFirstReaderWhatIsKept() {
        isKept();
        var path = OVERVIEW + ThreadLocalRandom.current().nextLong();
        given().get(path).then().header("Cache-Status", "depositary; fwd=uri-miss; stored");
    }

    private void isKept() {
        await().untilAsserted(() -> read().header("Cache-Status", HIT));
    }

    private ValidatableResponse read() {
        return given().get(overview).then().statusCode(200);
    }

    private static void as(StandIn service, HttpServerRequest request) {
        service.represent(
                request,
                switch (request.path()) {
                    case "/api/v1/participants" -> Register.PARTICIPANTS;
                    case "/api/v1/instruments" -> Register.INSTRUMENTS;
                    case "/api/v1/approvals" -> Register.APPROVALS;
                    default -> Register.ratification(request.path());
                });
    }
}
