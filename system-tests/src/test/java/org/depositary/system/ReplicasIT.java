package org.depositary.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.system.Api.act;
import static org.depositary.system.Api.newInstrument;
import static org.depositary.system.Api.participant;
import static org.depositary.system.Api.source;

import io.restassured.RestAssured;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.depositary.local.home.Ports;
import org.depositary.local.service.ServiceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two replicas of ratification-service side by side are one service. */
@ExtendWith(RunningStack.class)
class ReplicasIT {

    private static final int WRITES = 60;

    @Test
    void giveOneFeedWithoutGapsOrDoubles() throws Exception {
        participant("XA");
        participant("XB");
        var instrument = newInstrument();
        act(instrument, "XA", "2020-01-01").then().statusCode(201);
        var port = Ports.free();
        var replica = RunningStack.stack().addReplica(ServiceKind.RATIFICATION, port);
        try {
            write(instrument, port);
            var first = feed(RunningStack.stack().site().ports().ratification());
            var second = feed(port);
            assertThat(first).isEqualTo(second);
            assertThat(first)
                    .isEqualTo(IntStream.rangeClosed(1, first.size())
                            .mapToObj(String::valueOf)
                            .toList());
        } finally {
            RunningStack.stack().stop(replica.name());
        }
    }

    private static void write(String instrument, int second) throws Exception {
        var first = RunningStack.stack().site().ports().ratification();
        try (var writers = Executors.newFixedThreadPool(4)) {
            var writes = IntStream.range(0, WRITES)
                    .<Callable<Integer>>mapToObj(number -> () -> record(
                            instrument,
                            number % 2 == 0 ? first : second,
                            LocalDate.of(2021, 1, 1).plusDays(number)))
                    .toList();
            for (var status : writers.invokeAll(writes)) {
                assertThat(status.get()).isEqualTo(201);
            }
        }
    }

    private static int record(String instrument, int port, LocalDate day) {
        return RestAssured.given()
                .auth()
                .oauth2(RunningStack.stack().tokens().of("depositary"))
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "participant", "XB", "type", "COMMUNICATION", "occurredOn", day.toString(), "source", source()))
                .post("http://127.0.0.1:" + port + "/api/v1/instruments/" + instrument + "/actions")
                .statusCode();
    }

    /** The positions of the whole feed, read page by page from the replica on {@code port}. */
    private static List<String> feed(int port) {
        var positions = new ArrayList<String>();
        while (true) {
            var after = positions.isEmpty() ? "0" : positions.getLast();
            List<String> page = RestAssured.get(
                            "http://127.0.0.1:" + port + "/api/v1/ratifications/events?limit=50&wait=1&after=" + after)
                    .path("id");
            if (page.isEmpty()) {
                return positions;
            }
            positions.addAll(page);
        }
    }
}
