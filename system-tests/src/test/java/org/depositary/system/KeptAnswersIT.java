package org.depositary.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.system.Api.act;
import static org.depositary.system.Api.anybody;
import static org.depositary.system.Api.as;
import static org.depositary.system.Api.get;
import static org.depositary.system.Api.newInstrument;
import static org.depositary.system.Api.participant;
import static org.depositary.system.Waiting.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import org.depositary.local.home.Ports;
import org.depositary.local.service.ServiceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a gateway gives from memory is what the services say: at once where the write passed, a second later elsewhere. */
@ExtendWith(RunningStack.class)
class KeptAnswersIT {

    static final String HIT = "depositary; hit";
    private static final int WRITES = 30;
    private static final Duration BREATH = Duration.ofMillis(60);
    private static final Duration SECOND = Duration.ofSeconds(1);

    /** Reads through one gateway while another passes the writes; {@code acknowledged} says when how many were answered. */
    @Test
    void areNewAtOnceWhereTheWritePassedAndNeverOlderThanASecondElsewhere() throws Exception {
        participant("XA");
        var instrument = newInstrument();
        act(instrument, "XA", "2020-01-01").then().statusCode(201);
        var acts = "/instruments/" + instrument + "/actions?limit=200";
        var acknowledged = new ConcurrentSkipListMap<Long, Integer>(Map.of(System.nanoTime(), 1));
        var port = Ports.free();
        var other = RunningStack.stack().addReplica(ServiceKind.GATEWAY, port);
        try (var writers = Executors.newSingleThreadExecutor()) {
            var writing = writers.submit(() -> write(instrument, acts, acknowledged));
            var fromMemory = 0;
            while (!writing.isDone()) {
                var asked = System.nanoTime();
                var answer = anybody()
                        .baseUri("http://127.0.0.1:" + port + "/api/v1")
                        .get(acts);
                var aSecondAgo = acknowledged.floorEntry(asked - SECOND.toNanos());
                assertThat(count(answer)).isGreaterThanOrEqualTo(aSecondAgo == null ? 0 : aSecondAgo.getValue());
                fromMemory += HIT.equals(answer.header("Cache-Status")) ? 1 : 0;
            }
            writing.get();
            assertThat(fromMemory).isPositive();
        } finally {
            RunningStack.stack().stop(other.name());
        }
    }

    /** Writes and reads its own writes. */
    private static void write(String instrument, String acts, Map<Long, Integer> acknowledged) {
        for (var number = 1; number <= WRITES; number++) {
            act(instrument, "XA", LocalDate.of(2020, 1, 1).plusDays(number).toString())
                    .then()
                    .statusCode(201);
            acknowledged.put(System.nanoTime(), number + 1);
            assertThat(count(get(acts))).isEqualTo(number + 1);
            Waiting.pause(BREATH);
        }
    }

    private static int count(Response acts) {
        return acts.<List<?>>path("items").size();
    }

    @Test
    void areConfirmedToWhoHasThemWithoutAskingTheService() {
        var instrument = "/instruments/" + newInstrument();
        isKept(instrument);
        var tag = get(instrument).header("ETag");
        within(
                Duration.ofSeconds(5),
                () -> anybody()
                        .header("If-None-Match", tag)
                        .get(instrument)
                        .then()
                        .statusCode(304)
                        .header("ETag", equalTo(tag))
                        .header("Cache-Status", equalTo(HIT))
                        .body(emptyString()));
    }

    @Test
    void areNeverThoseOfSomebodyWithAToken() {
        var instrument = "/instruments/" + newInstrument();
        as("liaison").get(instrument).then().statusCode(200).header("Cache-Status", nullValue());
        get(instrument).then().header("Cache-Status", equalTo("depositary; fwd=uri-miss; stored"));
        isKept(instrument);
        as("liaison").get(instrument).then().statusCode(200).header("Cache-Status", nullValue());
    }

    /** What ratification-service takes over counts from when it has: its own journal says so, and the gateway hears it. */
    @Test
    void ofAServiceThatLearnsFromAnotherAreNewAsSoonAsItHasLearnt() throws Exception {
        participant("XA");
        var instrument = newInstrument();
        act(instrument, "XA", "2020-01-01").then().statusCode(201);
        var status = "/instruments/" + instrument + "/status";
        try (var consumer = heldConsumer()) {
            get(status).then().body("force.because", not(containsString("1 of 7")));
            state(instrument, 7);
            isKept(status);
            get(status).then().body("force.because", not(containsString("of 7")));
            consumer.rollback();
        }
        within(Duration.ofSeconds(5), () -> get(status).then().body("force.because", containsString("of 7")));
        isKept(status);
    }

    /** The instrument enters into force when so many have consented. */
    private static void state(String instrument, int count) {
        var place = "/instruments/" + instrument;
        var known = as("depositary").get(place);
        Map<String, Object> body = known.path("");
        body.put(
                "finalClauses",
                Map.of(
                        "entryIntoForce",
                        Map.of("type", "THRESHOLD_COUNT", "count", count, "acts", List.of("RATIFICATION"))));
        as("depositary")
                .header("If-Match", known.header("ETag"))
                .body(body)
                .put(place)
                .then()
                .statusCode(200);
    }

    /** Holds the row without which no replica of ratification-service reads on in the other's journal. */
    private static Connection heldConsumer() throws SQLException {
        var site = RunningStack.stack().site();
        var database = "jdbc:postgresql://127.0.0.1:" + site.ports().postgres() + "/ratification";
        var connection = DriverManager.getConnection(
                database, "ratification_app", site.secrets().of("ratification_app"));
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("select position from feed_cursor where feed = 'declarations' for update");
        }
        return connection;
    }

    static void isKept(String path) {
        within(Duration.ofSeconds(5), () -> get(path).then().header("Cache-Status", equalTo(HIT)));
    }
}
