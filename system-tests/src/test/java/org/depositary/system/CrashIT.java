package org.depositary.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.system.Api.as;
import static org.depositary.system.Api.get;
import static org.depositary.system.Api.newInstrument;
import static org.depositary.system.Api.participant;
import static org.depositary.system.Api.source;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever dies under the writers, what was acknowledged is there, once, and every write can be sent again under its key. */
@ExtendWith(RunningStack.class)
class CrashIT {

    private static final int WRITERS = 4;
    private static final int WRITES = 80;

    /** Of one write, with a pause between: longer than a part takes to come back. */
    private static final int TRIES = 240;

    private static final Duration PAUSE = Duration.ofMillis(250);

    /** What tells a client to try again; anything else that is not 201 fails the test. */
    private static final List<Integer> LATER = List.of(409, 502, 503, 504);

    @ParameterizedTest
    @ValueSource(strings = {"ratification", "postgres"})
    void losesAndDoublesNothing(String part) throws Exception {
        participant("XE");
        var instrument = newInstrument();
        var first = written(instrument, LocalDate.of(1999, 12, 31));
        var acknowledged = new AtomicInteger();
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            var writing = IntStream.range(0, WRITES)
                    .<Callable<String>>mapToObj(number -> () -> {
                        var id = written(instrument, LocalDate.of(2000, 1, 1).plusDays(number));
                        acknowledged.incrementAndGet();
                        return id;
                    })
                    .map(writers::submit)
                    .toList();
            Waiting.within(
                    Duration.ofSeconds(30), () -> assertThat(acknowledged).hasValueGreaterThan(WRITES / 8));
            RunningStack.stack().kill(part);
            RunningStack.stack().restart(part);
            var ids = new ArrayList<>(List.of(first));
            for (var id : writing) {
                ids.add(id.get());
            }
            assertThat(actions(instrument)).containsExactlyInAnyOrderElementsOf(ids);
            assertThat(entries(instrument)).hasSameElementsAs(ids).hasSameSizeAs(ids);
        }
    }

    /** Sends one act until it is acknowledged, under one key; the id that the register gave it. */
    private static String written(String instrument, LocalDate day) {
        var key = UUID.randomUUID().toString();
        var answer = send(instrument, day, key);
        for (var tries = 1; answer.statusCode() != 201; tries++) {
            assertThat(answer.statusCode()).as(answer.asString()).isIn(LATER);
            assertThat(tries).isLessThan(TRIES);
            Waiting.pause(PAUSE);
            answer = send(instrument, day, key);
        }
        return answer.path("id");
    }

    private static Response send(String instrument, LocalDate day, String key) {
        return as("depositary")
                .header("Idempotency-Key", key)
                .body(Map.of(
                        "participant", "XE", "type", "COMMUNICATION", "occurredOn", day.toString(), "source", source()))
                .post("/instruments/" + instrument + "/actions");
    }

    private static List<String> actions(String instrument) {
        return get("/instruments/" + instrument + "/actions?limit=200").path("items.id");
    }

    /** The acts under the instrument that the journal tells of. */
    private static List<String> entries(String instrument) {
        var acts = "instruments/" + instrument + "/actions/";
        var found = new ArrayList<String>();
        var after = "0";
        while (true) {
            List<Map<String, Object>> page = get("/ratifications/events?limit=1000&wait=1&after=" + after)
                    .path("");
            if (page.isEmpty()) {
                return found;
            }
            page.stream()
                    .map(event -> String.valueOf(event.get("subject")))
                    .filter(subject -> subject.startsWith(acts))
                    .map(subject -> subject.substring(acts.length()))
                    .forEach(found::add);
            after = String.valueOf(page.getLast().get("id"));
        }
    }
}
