package org.depositary.gateway.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.depositary.gateway.GatewayTest;
import org.depositary.kit.testing.TestRealm;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one client may ask for, and how much of it at once. */
@QuarkusTest
class LimitsTest extends GatewayTest {

    private static final String INSTRUMENTS = "/api/v1/instruments";
    private static final int SIGNED_IN = 1_000;

    @Nested
    class AClientsShare {

        @Test
        void isToldWithEveryAnswer() {
            declarations.answering(200, "{}");
            given().get(INSTRUMENTS)
                    .then()
                    .header("RateLimit-Policy", "\"public\";q=1000000;w=60")
                    .header("RateLimit", matchesPattern("\"public\";r=\\d+;t=\\d+"));
        }

        @Test
        void isThatOfTheTokensSubjectAndEndsWith429() {
            var greedy = TestRealm.token("greedy", Set.of("liaison"), Set.of());
            declarations.answering(200, "{}");
            var answered = 0;
            while (as(greedy).statusCode() == 200) {
                answered++;
            }
            // A few more than the quota: it fills again while it is used up.
            assertThat(answered).isBetween(SIGNED_IN, SIGNED_IN + 20);
            as(greedy)
                    .then()
                    .statusCode(429)
                    .contentType("application/problem+json")
                    .body("type", is("/problems/too-many-requests"))
                    .header("Retry-After", matchesPattern("[1-9]\\d*"))
                    .header("RateLimit", matchesPattern("\"signed-in\";r=0;t=\\d+"));
            as(TestRealm.token("modest", Set.of("liaison"), Set.of())).then().statusCode(200);
            given().get(INSTRUMENTS).then().statusCode(200);
        }

        @Test
        void isTheAddressesWhereTheTokenIsNone() {
            declarations.answering(401, "{}");
            assertThat(as("nonsense").header("RateLimit")).startsWith("\"public\"");
        }

        @Test
        void isNotChargedForWhatHasNotChanged() {
            var frugal = TestRealm.token("frugal", Set.of("liaison"), Set.of());
            declarations.answering(
                    request -> request.response().setStatusCode(304).end());
            assertThat(as(frugal).header("RateLimit")).startsWith("\"signed-in\";r=" + SIGNED_IN);
            assertThat(as(frugal).header("RateLimit")).startsWith("\"signed-in\";r=" + SIGNED_IN);
            declarations.answering(200, "{}");
            assertThat(as(frugal).header("RateLimit")).startsWith("\"signed-in\";r=" + (SIGNED_IN - 1));
        }

        private static Response as(String token) {
            return given().header("Authorization", "Bearer " + token).get(INSTRUMENTS);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1,                    192.0.2.1",
        "2001:db8:1:2:3:4:5:6,         2001:db8:1:2",
        "2001:db8:1:2:ffff:4:5:6,      2001:db8:1:2",
        "::1,                          ::1"
    })
    void aNetworkOfIpv6IsOneClient(String address, String network) {
        assertThat(Shares.network(address)).isEqualTo(network);
    }

    @Nested
    class ABody {

        @ParameterizedTest
        @CsvSource({
            "/api/v1/instruments,             262144,   201",
            "/api/v1/instruments,             262145,   413",
            "/api/v1/instruments/a/documents, 5000000,  201",
            "/api/v1/instruments/a/documents, 52428801, 413",
            "/api/v1/participants/imports,    5000000,  201"
        })
        void mayBeSoLongAsItsAddressAllows(String path, int length, int status) {
            declarations.answering(LimitsTest::takeAll);
            bearing().body(new byte[length]).post(path).then().statusCode(status);
            assertThat(declarations.asked()).hasSize(status == 413 ? 0 : 1);
        }

        @Test
        void ofACalendarMayBeLonger() {
            ratification.answering(LimitsTest::takeAll);
            bearing().body(new byte[4_194_304]).post("/api/v1/calendars").then().statusCode(201);
            bearing()
                    .body(new byte[4_194_305])
                    .post("/api/v1/calendars")
                    .then()
                    .statusCode(413)
                    .body("type", is("/problems/too-large"));
        }

        @Test
        void thatDoesNotSayItsLengthIsCountedAsItStreams() throws Exception {
            declarations.answering(LimitsTest::takeAll);
            assertThat(inChunks(200_000)).isEqualTo(201);
            assertThat(inChunks(300_000)).isEqualTo(413);
            await().until(() -> bearing().body("{}").post(INSTRUMENTS).statusCode() == 201);
        }

        private int inChunks(int length) throws Exception {
            var client = vertx.createHttpClient();
            try {
                return client.request(HttpMethod.POST, RestAssured.port, "localhost", INSTRUMENTS)
                        .compose(request -> {
                            request.setChunked(true).putHeader("Authorization", "Bearer " + bearingToken());
                            for (var sent = 0; sent < length; sent += 10_000) {
                                request.write(Buffer.buffer(new byte[10_000]));
                            }
                            request.end();
                            return request.response();
                        })
                        .toCompletionStage()
                        .toCompletableFuture()
                        .get(10, TimeUnit.SECONDS)
                        .statusCode();
            } finally {
                client.close();
            }
        }
    }

    @Test
    void anAddressMayBeTooLong() {
        given().get(INSTRUMENTS + "?q=" + "x".repeat(5_000))
                .then()
                .statusCode(414)
                .body("type", is("/problems/address-too-long"));
    }

    @Test
    void aQueryMayHaveTooManyParameters() {
        declarations.answering(200, "{}");
        given().get(INSTRUMENTS + "?a=1" + "&a=1".repeat(49)).then().statusCode(200);
        given().get(INSTRUMENTS + "?a=1" + "&a=1".repeat(50))
                .then()
                .statusCode(400)
                .body("type", is("/problems/too-many-parameters"));
    }

    @Test
    void headersMayBeTooLarge() {
        given().header("X-Much", "x".repeat(20_000))
                .get(INSTRUMENTS)
                .then()
                .statusCode(431)
                .body("type", is("/problems/headers-too-large"));
    }

    @Test
    void readsByThePublicYieldToThoseWhoHaveAToken() throws Exception {
        List<HttpServerRequest> held = new CopyOnWriteArrayList<>();
        declarations.answering(held::add);
        try (var readers = Executors.newCachedThreadPool()) {
            var reads = IntStream.range(0, 6)
                    .mapToObj(number -> readers.submit(
                            () -> given().get(INSTRUMENTS + "?number=" + number).statusCode()))
                    .toList();
            await().until(() -> held.size() == 6);
            given().get(INSTRUMENTS + "?number=7")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "1")
                    .body("type", is("/problems/service-busy"));
            declarations.answering(LimitsTest::takeAll);
            bearing().body("{}").post(INSTRUMENTS).then().statusCode(201);
            held.forEach(request -> request.response().end("{}"));
            for (var read : reads) {
                assertThat(read.get()).isEqualTo(200);
            }
        }
        declarations.answering(200, "{}");
        given().get(INSTRUMENTS + "?number=7").then().statusCode(200);
    }

    private static void takeAll(HttpServerRequest request) {
        request.body().onSuccess(body -> request.response().setStatusCode(201).end("{}"));
    }
}
