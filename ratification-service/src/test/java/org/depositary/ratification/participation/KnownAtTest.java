package org.depositary.ratification.participation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.ratification.testing.Api.BASE;
import static org.depositary.ratification.testing.Api.act;
import static org.depositary.ratification.testing.Api.pause;
import static org.depositary.ratification.testing.Api.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.depositary.ratification.testing.Feed;
import org.depositary.ratification.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** Four write, one reads with the answer's own instant: asked again a second later, every answer is the same. */
@QuarkusTest
class KnownAtTest extends ServiceTest {

    private static final List<String> WRITERS = List.of("XA", "XB", "XC", "XD");
    private static final int ANSWERS = 12;

    private record Answered(String path, String knownAt, String body) {}

    @Test
    void everyAnswerAskedAgainIsByteEqual() throws Exception {
        Feed.declareParticipants("XA", "XB", "XC", "XD");
        var slug = Feed.newSlug();
        var instrument = Feed.instrument(slug);
        instrument.put("finalClauses", Map.of("entryIntoForce", Map.of("type", "THRESHOLD_COUNT", "count", 2)));
        Feed.declare("instrument.registered", "instruments/" + slug, instrument);
        var running = new AtomicBoolean(true);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers = WRITERS.stream()
                    .map(participant -> threads.submit(() -> write(slug, participant, running)))
                    .toList();
            var answers = askAndStop(slug, running);
            pause(Duration.ofSeconds(1).toMillis());
            for (var writer : writers) {
                assertThat(writer.get()).isPositive();
            }
            assertThat(answers)
                    .allSatisfy(
                            then -> assertThat(get(then.path(), then.knownAt()).asString())
                                    .isEqualTo(then.body()));
            assertThat(answers.stream().map(Answered::body).distinct()).hasSizeGreaterThan(ANSWERS / 2);
        }
    }

    private static List<Answered> askAndStop(String slug, AtomicBoolean running) {
        try {
            return ask(slug);
        } finally {
            running.set(false);
        }
    }

    private static List<Answered> ask(String slug) {
        var answers = new ArrayList<Answered>();
        var paths = List.of(
                "/status?asAt=2030-01-01", "/relations-between?participant=XA", "/entry-into-force?asAt=2030-01-01");
        for (var number = 0; number < ANSWERS; number++) {
            var path = "/instruments/" + slug + paths.get(number % paths.size());
            var answer = get(path, Instant.now().toString());
            answers.add(new Answered(path, answer.path("knownAt"), answer.asString()));
            pause(100);
        }
        return answers;
    }

    private static Response get(String path, String knownAt) {
        var answer = given().queryParam("knownAt", knownAt).get(BASE + path);
        answer.then().statusCode(200);
        return answer;
    }

    /** Records, corrects and retracts for as long as it may; how often. */
    private static int write(String slug, String participant, AtomicBoolean running) {
        var path = "/instruments/" + slug + "/actions";
        var written = 0;
        for (var day = 1; running.get(); day = day % 28 + 1) {
            String id = post("depositary", path, act(participant, "RATIFICATION", "2020-01-%02d".formatted(day)))
                    .path("id");
            var correction = act(participant, "ACCESSION", "2020-02-%02d".formatted(day));
            correction.put("supersedes", id);
            correction.put("reason", "Example reason");
            String corrected = post("depositary", path, correction).path("id");
            post("depositary", path, Map.of("retracts", corrected, "reason", "Example reason"));
            written++;
        }
        return written;
    }
}
