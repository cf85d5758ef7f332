package org.depositary.gateway.cache;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.depositary.gateway.GatewayTest;
import org.depositary.gateway.Service;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** An answer is given from memory while nothing that could change it has happened, and not a moment longer. */
@QuarkusTest
class MemoryTest extends GatewayTest {

    private static final String HIT = "depositary; hit";
    private static final int READERS = 1_000;
    private static final AtomicInteger JOURNAL = new AtomicInteger(1_000);

    @Inject
    Watermarks watermarks;

    /** Nobody has asked for it yet. */
    private final String path = "/api/v1/instruments/example-" + UUID.randomUUID();

    @BeforeEach
    void theHeadIsHeard() {
        declarations.representing("{\"title\": \"first\"}");
        journalMoves();
    }

    @Test
    void theSecondReaderIsAnsweredFromMemory() {
        read().then().statusCode(200).header("Cache-Status", "depositary; fwd=uri-miss; stored");
        read().then()
                .statusCode(200)
                .contentType("application/json")
                .header("ETag", matchesPattern("\"[0-9a-f]+\""))
                .header("Cache-Status", HIT)
                .header("Cache-Control", "no-cache")
                .header("Depositary-Head", String.valueOf(JOURNAL.get()))
                .body("title", is("first"));
        assertThat(declarations.asked()).hasSize(1);
    }

    @Test
    void whoHasItIsToldSoFromMemory() {
        var tag = read().header("ETag");
        given().header("If-None-Match", "\"other\", W/" + tag)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", tag);
        given().header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
        assertThat(declarations.asked()).hasSize(1);
    }

    @Test
    void whoHasItBeforeAnybodyAskedIsToldSo() {
        var tag = read().header("ETag");
        var unknown = path + "-2";
        given().header("If-None-Match", tag).get(unknown).then().statusCode(304).header("ETag", tag);
        given().get(unknown).then().statusCode(200).header("Cache-Status", HIT).body("title", is("first"));
    }

    @Test
    void aHeadIsAnsweredFromWhatAGetFound() {
        var length = read().header("Content-Length");
        given().head(path).then().statusCode(200).header("Cache-Status", HIT).header("Content-Length", length);
    }

    @Nested
    class IsAskedAgain {

        @Test
        void whenTheJournalHasMoved() {
            read();
            journalMoves();
            read().then()
                    .header("Cache-Status", "depositary; fwd=stale; fwd-status=304")
                    .body("title", is("first"));
            assertThat(declarations.lastAsked().headers().contains("If-None-Match"))
                    .isTrue();
            read().then().header("Cache-Status", HIT);
            declarations.representing("{\"title\": \"second\"}");
            journalMoves();
            read().then()
                    .header("Cache-Status", "depositary; fwd=stale; stored")
                    .body("title", is("second"));
        }

        @Test
        void atOnceWhenAnAnswerToAWriteHasPassed() {
            read();
            declarations.answering(201, "{}");
            bearing().body("{}").post("/api/v1/instruments").then().statusCode(201);
            declarations.representing("{\"title\": \"second\"}");
            read().then().body("title", is("second"));
        }

        @Test
        void whenItWasReadBeforeWhatIsKnownNow() {
            declarations.at(JOURNAL.get() - 1);
            read();
            read().then().header("Cache-Status", not(HIT));
        }

        @Test
        void whenTheHeadIsNotHeardAnyMore() {
            read();
            declarations.concealHead();
            await().untilAsserted(() -> read().then().header("Cache-Status", not(HIT)));
            assertThat(watermarks.isLatest(watermarks.of(Service.DECLARATIONS))).isFalse();
        }

        @Test
        void whenItsTimeIsOver() {
            declarations.answering(request -> {
                request.response().putHeader("ETag", "\"1\"").putHeader("Cache-Control", "max-age=0");
                request.response()
                        .putHeader("Depositary-Head", String.valueOf(JOURNAL.get()))
                        .end("{}");
            });
            read();
            read().then().header("Cache-Status", "depositary; fwd=stale; stored");
        }
    }

    @Nested
    class IsNotKept {

        @Test
        void whenItsReaderHasAToken() {
            bearing().get(path);
            read().then().header("Cache-Status", "depositary; fwd=uri-miss; stored");
            bearing().get(path);
            assertThat(declarations.asked()).hasSize(3);
        }

        @Test
        void whenNobodyKnowsWhatWasKnown() {
            declarations.answering(
                    request -> request.response().putHeader("ETag", "\"1\"").end("{}"));
            read();
            read();
            assertThat(declarations.asked()).hasSize(2);
        }

        @Test
        void whenItsServiceSaysSo() {
            declarations.answering(request -> {
                request.response().putHeader("ETag", "\"1\"").putHeader("Cache-Control", "private, no-store");
                request.response()
                        .putHeader("Depositary-Head", String.valueOf(JOURNAL.get()))
                        .end("{}");
            });
            read().then().header("Cache-Control", "private, no-store");
            read();
            assertThat(declarations.asked()).hasSize(2);
        }

        @Test
        void whenItIsLong() {
            var words = "{\"text\": \"" + "x".repeat(1_100_000) + "\"}";
            declarations.answering(request -> {
                request.response().setChunked(true).putHeader("ETag", "\"1\"");
                request.response()
                        .putHeader("Depositary-Head", String.valueOf(JOURNAL.get()))
                        .end(words);
            });
            assertThat(read().asString()).isEqualTo(words);
            assertThat(read().asString()).isEqualTo(words);
            assertThat(declarations.asked()).hasSize(2);
        }
    }

    @Nested
    class Questions {

        @Test
        void areTheSameInAnyOrderOfTheQuery() {
            given().urlEncodingEnabled(false).get(path + "?limit=2&asAt=2026-01-06");
            given().urlEncodingEnabled(false)
                    .get(path + "?asAt=2026-01-06&limit=2")
                    .then()
                    .header("Cache-Status", HIT);
            given().get(path + "?asAt=2026-01-07").then().header("Cache-Status", not(HIT));
        }

        @Test
        void differByTheFormThatIsAccepted() {
            given().accept("application/ld+json").get(path);
            given().accept("application/json").get(path).then().header("Cache-Status", not(HIT));
            given().accept("text/html, application/ld+json;q=0.9")
                    .get(path)
                    .then()
                    .header("Cache-Status", HIT);
        }

        @Test
        void differByLanguageWhereTheAnswerDoes() {
            given().header("Accept-Language", "fr").get(path);
            given().header("Accept-Language", "de").get(path).then().header("Cache-Status", HIT);
            declarations.answering(request -> {
                request.response().putHeader("Vary", "Accept, Accept-Language");
                declarations.represent(request, '"' + request.getHeader("Accept-Language") + '"');
            });
            journalMoves();
            inLanguage("fr").body(is("\"fr\""));
            inLanguage("de").body(is("\"de\""));
            inLanguage("fr").header("Cache-Status", HIT).body(is("\"fr\""));
        }

        private ValidatableResponse inLanguage(String language) {
            return given().header("Accept-Language", language).get(path).then();
        }
    }

    @Test
    void aThousandFirstReadersMakeOneCall() {
        declarations.answering(
                request -> vertx.setTimer(500, late -> declarations.represent(request, "{\"title\": \"first\"}")));
        var client = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(READERS));
        try {
            // Where the machine is so busy that the head is heard late, the answer is confirmed meanwhile: then once
            // more.
            await().atMost(Duration.ofMinutes(1))
                    .pollInterval(Duration.ofMillis(1))
                    .untilAsserted(() -> {
                        var unread = path + "-" + UUID.randomUUID();
                        var statuses = IntStream.range(0, READERS)
                                .mapToObj(
                                        reader -> client.request(HttpMethod.GET, RestAssured.port, "localhost", unread)
                                                .compose(HttpClientRequest::send)
                                                .map(HttpClientResponse::statusCode))
                                .toList();
                        Future.join(statuses)
                                .toCompletionStage()
                                .toCompletableFuture()
                                .get(30, TimeUnit.SECONDS);
                        assertThat(statuses).extracting(Future::result).containsOnly(200);
                        assertThat(declarations.asked())
                                .filteredOn(asked -> asked.uri().equals(unread))
                                .hasSize(1);
                    });
        } finally {
            client.close();
        }
    }

    @Test
    void whoComesAfterAWriteDoesNotWaitForAnAnswerFromBefore() throws Exception {
        declarations.answering(
                request -> vertx.setTimer(600, late -> declarations.represent(request, "{\"title\": \"before\"}")));
        try (var readers = Executors.newCachedThreadPool()) {
            var before = readers.submit(() -> read().<String>path("title"));
            await().until(() -> !declarations.asked().isEmpty());
            watermarks.wrote(Service.DECLARATIONS);
            declarations.representing("{\"title\": \"after\"}");
            read().then().body("title", is("after"));
            assertThat(before.get()).isEqualTo("before");
        }
        read().then().header("Cache-Status", HIT).body("title", is("after"));
    }

    @Test
    void aServiceThatDoesNotAnswerIsStoodInForByWhatItSaidLast() {
        var tag = read().header("ETag");
        declarations.close();
        await().untilAsserted(() -> read().then().header("Cache-Status", "depositary; fwd=stale"));
        read().then()
                .statusCode(200)
                .header("Age", matchesPattern("\\d+"))
                .header("ETag", tag)
                .body("title", is("first"));
        given().header("If-None-Match", tag).get(path).then().statusCode(304);
        given().get(path + "-2").then().statusCode(503).body("type", startsWith("/problems/service-"));
    }

    private Response read() {
        return given().get(path);
    }

    /** The journal has one entry more, and the gateway knows it. */
    private void journalMoves() {
        declarations.at(JOURNAL.incrementAndGet());
        await().until(() -> {
            var mark = watermarks.of(Service.DECLARATIONS);
            return mark.head() == JOURNAL.get() && watermarks.isLatest(mark);
        });
    }
}
