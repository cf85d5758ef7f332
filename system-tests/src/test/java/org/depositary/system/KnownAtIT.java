package org.depositary.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.system.Api.act;
import static org.depositary.system.Api.get;
import static org.depositary.system.Api.newInstrument;
import static org.depositary.system.Api.participant;

import io.restassured.response.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An answer asked again with its own {@code knownAt} is the same for ever. */
@ExtendWith(RunningStack.class)
class KnownAtIT {

    private static final int WRITERS = 4;
    private static final int QUESTIONS = 20;

    /** Between two writes of one writer: the test is of order, not of load. */
    private static final Duration BREATH = Duration.ofMillis(50);

    @Test
    void isByteEqualASecondLaterUnderFourWriters() throws Exception {
        participant("XD");
        var instrument = newInstrument();
        act(instrument, "XD", "2000-01-01").then().statusCode(201);
        var done = new AtomicBoolean();
        var days = new AtomicInteger();
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            var writing = IntStream.range(0, WRITERS)
                    .<Future<?>>mapToObj(writer -> writers.submit(() -> write(instrument, days, done)))
                    .toList();
            try {
                ask(instrument);
            } finally {
                done.set(true);
            }
            for (var writer : writing) {
                writer.get();
            }
        }
        assertThat(days.get()).isGreaterThan(QUESTIONS);
    }

    private static void ask(String instrument) {
        for (var question = 0; question < QUESTIONS; question++) {
            for (var path : List.of("/actions", "/status", "/progress")) {
                var first = known(
                        "/instruments/" + instrument + path, Clock.systemUTC().instant());
                Waiting.pause(Duration.ofMillis(question == 0 ? 1000 : 100));
                var again = known("/instruments/" + instrument + path, Instant.parse(first.path("knownAt")));
                assertThat(again.asString()).isEqualTo(first.asString());
            }
        }
    }

    private static Response known(String path, Instant knownAt) {
        var answer = get(path + "?asAt=2026-06-01&knownAt=" + knownAt);
        answer.then().statusCode(200);
        return answer;
    }

    private static void write(String instrument, AtomicInteger days, AtomicBoolean done) {
        while (!done.get() && days.get() < 2000) {
            var day = LocalDate.of(2001, 1, 1).plusDays(days.incrementAndGet());
            act(instrument, "XD", day.toString()).then().statusCode(201);
            Waiting.pause(BREATH);
        }
    }
}
