package org.depositary.kit.note;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.kit.note.Requests.as;
import static org.depositary.kit.note.Requests.newId;
import static org.depositary.kit.note.Requests.note;
import static org.depositary.kit.note.Requests.written;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.depositary.kit.testing.TestDatabase;
import org.depositary.kit.testing.TestRealm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an {@code Idempotency-Key} promises, whatever happens between the request and its commit. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestRealm.class)
class KeyTest {

    @Inject
    AgroalDataSource database;

    @Inject
    Misfortune misfortune;

    @Inject
    TestClock clock;

    @AfterEach
    void setTheClock() {
        clock.putForward(Duration.ZERO);
    }

    @Test
    void oneKeyAtOnceHasExactlyOneEffect() throws InterruptedException, ExecutionException, SQLException {
        for (var round = 0; round < 5; round++) {
            var id = newId();
            var answers = atOnce(8, () -> write(id, id, "words of " + id));
            assertThat(answers).extracting(Response::statusCode).contains(201).isSubsetOf(201, 409);
            assertThat(answers)
                    .filteredOn(answer -> answer.statusCode() == 409)
                    .allSatisfy(answer -> assertThat(answer.jsonPath().getString("type"))
                            .isEqualTo("/problems/idempotency-key-at-work"));
            assertThat(answers)
                    .filteredOn(answer -> answer.statusCode() == 201)
                    .filteredOn(answer -> answer.header("Idempotency-Replayed") == null)
                    .hasSize(1);
            assertThat(count("select count(*) from journal where subject = 'notes/" + id + "'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void aKeyWhoseRequestStillRunsIsRefused() throws InterruptedException, ExecutionException, SQLException {
        var key = newId();
        try (var connection = database.getConnection();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("insert into note values ('" + key + "', 0, 'FR', 'held')");
            }
            var first = threads.submit(() -> write(key, key, "words of " + key));
            while (count("select count(*) from pg_locks where not granted") == 0) {
                Thread.sleep(5);
            }
            write(key, key, "words of " + key)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/idempotency-key-at-work"));
            connection.rollback();
            first.get().then().statusCode(201);
        }
    }

    @Test
    void aCrashBeforeTheCommitLeavesNeitherClaimNorEffect() throws SQLException {
        var id = newId();
        misfortune.await("words of " + id);
        write(id, id, "words of " + id).then().statusCode(503).header("Retry-After", "1");
        assertThat(count("select count(*) from journal where subject = 'notes/" + id + "'"))
                .isZero();
        assertThat(count("select count(*) from idempotent_answer where key = '" + id + "'"))
                .isZero();
        given().get("/notes/" + id).then().statusCode(404);
        write(id, id, "words of " + id).then().statusCode(201);
    }

    @Test
    void aKeyIsForgottenAfterADay() {
        var key = newId();
        var before = written();
        write(key, newId(), "one " + key).then().statusCode(201);
        clock.putForward(Duration.ofHours(23));
        write(key, before, "two " + key).then().statusCode(422);
        clock.putForward(Duration.ofHours(25));
        write(key, newId(), "two " + key).then().statusCode(201);
        write(key, newId(), "three " + key).then().statusCode(422);
    }

    @Test
    void aKeyIsItsCallersOwn() {
        var key = newId();
        write(key, newId(), "one " + key).then().statusCode(201);
        as("officer-gb")
                .header("Idempotency-Key", key)
                .body(note(newId(), "GB", "two " + key))
                .post("/notes")
                .then()
                .statusCode(201);
    }

    @Test
    void aKeyThatIsTooLongIsRefusedUnderItsName() {
        write("k".repeat(256), newId(), "words")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("Idempotency-Key"));
    }

    @Test
    void aRuleThatTheDatabaseKeepsToTheEndIsAConflict() {
        var taken = "words of " + written();
        write(newId(), newId(), taken).then().statusCode(409).body("type", equalTo("/problems/one-note-a-text"));
        var id = newId();
        write(id, written(), "other words of " + id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/note-pkey"));
    }

    @Test
    void aTextThatCannotBeKeptIsRefusedEvenWhereTheFormDoesNotLook() {
        as("officer-fr")
                .header("If-Match", "\"0\"")
                .body(note("a", "FR", "t"))
                .put("/notes/{note}", "nul\u0000")
                .then()
                .statusCode(400);
    }

    private static Response write(String key, String id, String text) {
        return as("officer-fr")
                .header("Idempotency-Key", key)
                .body(note(id, "FR", text))
                .post("/notes");
    }

    private static List<Response> atOnce(int times, Callable<Response> request)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Response>();
            for (Future<Response> answer : threads.invokeAll(java.util.Collections.nCopies(times, request))) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private long count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
