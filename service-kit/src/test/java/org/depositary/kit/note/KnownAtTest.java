package org.depositary.kit.note;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.kit.note.Requests.as;
import static org.depositary.kit.note.Requests.newId;
import static org.depositary.kit.note.Requests.written;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.depositary.kit.journal.JournalHead;
import org.depositary.kit.testing.TestDatabase;
import org.depositary.kit.testing.TestRealm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestRealm.class)
class KnownAtTest {

    @Inject
    JournalHead head;

    @Test
    void whatWillBeKnownNobodyKnows() {
        asked(Instant.now(java.time.Clock.systemUTC()).plusSeconds(60))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("knownAt"));
    }

    @Test
    void theAnswerNamesTheInstantReallyUsed() {
        var past = head.now().settledThrough().minusSeconds(1);
        asked(past).statusCode(200).body("knownAt", equalTo(past.toString()));
        var used = Instant.parse(asked(head.now().settledThrough().plusMillis(900))
                .statusCode(200)
                .extract()
                .path("knownAt"));
        assertThat(used).isBeforeOrEqualTo(head.now().settledThrough());
    }

    @Test
    void moreThanTheDatabaseCanTellApartIsNotAsked() {
        given().get("/notes/asked?knownAt=2026-01-06T12:00:00.123456789Z")
                .then()
                .body("knownAt", equalTo("2026-01-06T12:00:00.123456Z"));
    }

    @Test
    void withoutAnInstantAllThatIsCommittedIsKnown() {
        var note = written();
        remark(note, "first", null);
        given().get("/notes/" + note + "/remarks")
                .then()
                .body("items.text", contains("first"))
                .body("knownAt", nullValue());
    }

    @Test
    void aCorrectionDoesNotChangeWhatWasKnownBefore() throws InterruptedException {
        var note = written();
        var first = remark(note, "misread", null);
        var before = knownNow();
        remark(note, "corrected", first);
        var after = knownNow();
        remarks(note, before).body("items.text", contains("misread"));
        remarks(note, after).body("items.text", contains("corrected"));
        remarks(note, Instant.parse("2020-01-01T00:00:00Z")).body("items", hasSize(0));
    }

    @Test
    void anAnswerIsTheSameForEverWhileOthersWrite() throws InterruptedException, ExecutionException {
        var note = written();
        var writing = new AtomicBoolean(true);
        var answers = new HashMap<String, String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers = new ArrayList<Future<?>>();
            for (var writer = 0; writer < 4; writer++) {
                writers.add(threads.submit(() -> {
                    while (writing.get()) {
                        remark(note, newId(), null);
                    }
                }));
            }
            for (var round = 0; round < 30; round++) {
                var answer = remarks(note, Instant.now(java.time.Clock.systemUTC()))
                        .statusCode(200)
                        .extract();
                answers.put(answer.path("knownAt"), answer.asString());
            }
            writing.set(false);
            for (var writer : writers) {
                writer.get();
            }
        }
        assertThat(answers).hasSizeGreaterThan(5);
        answers.forEach((knownAt, answer) -> assertThat(
                        remarks(note, Instant.parse(knownAt)).extract().asString())
                .isEqualTo(answer));
    }

    @Test
    void aRepresentationAsItWasKnownHasATagOfItsOwn() {
        var note = written();
        var tag = given().get("/notes/" + note + "?asAt=2026-01-06").header("ETag");
        assertThat(tag).isEqualTo("\"0@2026-01-06\"");
        given().header("If-None-Match", "W/" + tag)
                .get("/notes/" + note + "?asAt=2026-01-06")
                .then()
                .statusCode(304)
                .header("ETag", tag);
        given().header("If-None-Match", tag)
                .get("/notes/" + note + "?asAt=2026-01-07")
                .then()
                .statusCode(200);
        given().header("If-Match", "\"7@2026-01-06\"")
                .get("/notes/" + note + "?asAt=2026-01-06")
                .then()
                .statusCode(412)
                .contentType(Requests.PROBLEM);
    }

    /** An instant by which all that has been written so far is known. */
    private Instant knownNow() throws InterruptedException {
        Thread.sleep(50);
        var now = Instant.now(java.time.Clock.systemUTC());
        assertThat(head.awaitSettled(now, Duration.ofSeconds(5))).isTrue();
        return now;
    }

    private static String remark(String note, String text, @Nullable String supersedes) {
        var body = new HashMap<>(Map.of("text", text));
        if (supersedes != null) {
            body.put("supersedes", supersedes);
        }
        return as("officer-fr")
                .header("Idempotency-Key", newId())
                .body(body)
                .post("/notes/" + note + "/remarks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static io.restassured.response.ValidatableResponse remarks(String note, Instant knownAt) {
        return given().get("/notes/" + note + "/remarks?knownAt=" + knownAt).then();
    }

    private static io.restassured.response.ValidatableResponse asked(Instant knownAt) {
        return given().get("/notes/asked?knownAt=" + knownAt).then();
    }
}
