package org.depositary.kit.note;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.kit.note.Requests.PROBLEM;
import static org.depositary.kit.note.Requests.as;
import static org.depositary.kit.note.Requests.eventsAfter;
import static org.depositary.kit.note.Requests.newId;
import static org.depositary.kit.note.Requests.note;
import static org.depositary.kit.note.Requests.position;
import static org.depositary.kit.note.Requests.written;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.depositary.kit.testing.TestDatabase;
import org.depositary.kit.testing.TestRealm;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestRealm.class)
class OrderOfChecksTest {

    @Test
    void anUnknownPathIsAProblem() {
        given().get("/nowhere")
                .then()
                .statusCode(404)
                .contentType(PROBLEM)
                .body("type", equalTo("/problems/unknown-path"));
    }

    @Test
    void anotherMethodIsAProblemEvenWithoutAToken() {
        given().delete("/notes").then().statusCode(405).contentType(PROBLEM);
    }

    @Test
    void anotherMediaTypeIsAProblemEvenWithoutAToken() {
        given().contentType("text/plain")
                .body("x")
                .post("/notes")
                .then()
                .statusCode(415)
                .contentType(PROBLEM);
    }

    @Test
    void withoutATokenNothingOfTheBodyIsRead() {
        given().contentType("application/json")
                .body("{")
                .post("/notes")
                .then()
                .statusCode(401)
                .contentType(PROBLEM);
    }

    @Test
    void aTokenThatIsNotOursIsAProblem() {
        given().header("Authorization", "Bearer nonsense")
                .contentType("application/json")
                .body("{}")
                .post("/notes")
                .then()
                .statusCode(401)
                .contentType(PROBLEM);
    }

    @Test
    void withoutTheRoleNothingOfTheBodyIsRead() {
        as("liaison").body("{").post("/notes").then().statusCode(403).contentType(PROBLEM);
    }

    @Test
    void brokenJsonSaysWhere() {
        as("officer-fr")
                .body("{\n \"id\": }")
                .post("/notes")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("detail", containsString("line 2"));
    }

    @Test
    void aFieldThatIsNoneIsNamed() {
        as("officer-fr")
                .body(Map.of("id", "a", "participant", "FR", "text", "t", "colour", "red"))
                .post("/notes")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/colour"))
                .body("detail", not(containsString("NoteRequest")));
    }

    @Test
    void aFieldTwiceIsRefused() {
        as("officer-fr")
                .body("{\"id\":\"a\",\"id\":\"b\"}")
                .post("/notes")
                .then()
                .statusCode(400);
    }

    @Test
    void anInvalidFieldIsPointedAt() {
        as("officer-fr")
                .body(note(newId(), "FR", " "))
                .post("/notes")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/text"));
    }

    @Test
    void formComesBeforeResourceAndResourceBeforeParticipant() {
        as("officer-gb").body("{").put("/notes/unknown").then().statusCode(400);
        as("officer-gb")
                .body(note("unknown", "FR", "t"))
                .put("/notes/unknown")
                .then()
                .statusCode(404)
                .contentType(PROBLEM);
    }

    @Test
    void participantComesBeforeKeyAndVersion() {
        var id = written();
        as("officer-gb")
                .body(note(id, "FR", "t"))
                .put("/notes/" + id)
                .then()
                .statusCode(403)
                .contentType(PROBLEM);
        as("officer-gb").body(note(newId(), "FR", "t")).post("/notes").then().statusCode(403);
    }

    @Test
    void onlyAnAuditorOpensRefusedAttempts() {
        given().get("/notes/events?visibility=AUDIT").then().statusCode(403);
        as("officer-fr").get("/notes/events?names=true").then().statusCode(403);
        as("auditor").get("/notes/events?visibility=AUDIT&names=true").then().statusCode(200);
    }

    @Test
    void aCreationNeedsAKey() {
        as("officer-fr")
                .body(note(newId(), "FR", newId()))
                .post("/notes")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/idempotency-key-needed"));
    }

    @Test
    void aRepeatGetsTheFirstAnswerWhateverItsCondition() {
        var id = newId();
        var body = note(id, "FR", "words of " + id);
        var first = as("officer-fr").header("Idempotency-Key", id).body(body).post("/notes");
        var again = as("officer-fr")
                .header("Idempotency-Key", id)
                .header("If-Match", "\"77\"")
                .body(body)
                .post("/notes");
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo("/notes/" + id);
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void aKeyUsedForAnotherRequestIsRefused() {
        var id = newId();
        as("officer-fr")
                .header("Idempotency-Key", id)
                .body(note(id, "FR", "one " + id))
                .post("/notes")
                .then()
                .statusCode(201);
        as("officer-fr")
                .header("Idempotency-Key", id)
                .body(note(id, "FR", "two " + id))
                .post("/notes")
                .then()
                .statusCode(422);
    }

    @Test
    void anErrorIsNotKeptUnderItsKey() {
        var id = newId();
        as("officer-fr")
                .header("Idempotency-Key", id)
                .body(note(id, "FR", " "))
                .post("/notes")
                .then()
                .statusCode(400);
        as("officer-fr")
                .header("Idempotency-Key", id)
                .body(note(id, "FR", "now " + id))
                .post("/notes")
                .then()
                .statusCode(201);
    }

    @Test
    void aChangeNeedsTheVersionThatStands() {
        var id = written();
        var body = note(id, "FR", "new words of " + id);
        as("officer-fr").body(body).put("/notes/" + id).then().statusCode(428).contentType(PROBLEM);
        as("officer-fr")
                .header("If-Match", "*")
                .body(body)
                .put("/notes/" + id)
                .then()
                .statusCode(428);
        as("officer-fr")
                .header("If-Match", "\"0@2026-01-06\"")
                .body(body)
                .put("/notes/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        as("officer-fr")
                .header("If-Match", "\"0\"")
                .body(body)
                .put("/notes/" + id)
                .then()
                .statusCode(412)
                .header("ETag", "\"1\"")
                .body("currentETag", equalTo("\"1\""));
    }

    @Test
    void aDryRunAnswersAsItWouldAndLeavesNothing() {
        var id = newId();
        var from = position();
        tried(id, "tried " + id).statusCode(201).header("Dry-Run", "true").header("Location", nullValue());
        given().get("/notes/" + id).then().statusCode(404);
        assertThat(eventsAfter(from, given())).isEmpty();
    }

    @Test
    void aDryRunMeetsTheRulesThatTheDatabaseKeepsToTheEnd() {
        var id = written();
        tried(newId(), "words of " + id).statusCode(409).body("type", equalTo("/problems/one-note-a-text"));
    }

    @Test
    void anUnchangedRepresentationIsNotSentAgain() {
        var id = written();
        var tag = given().get("/notes/" + id).header("ETag");
        given().header("If-None-Match", tag).get("/notes/" + id).then().statusCode(304);
    }

    private static ValidatableResponse tried(String id, String text) {
        return as("officer-fr")
                .queryParam("dryRun", true)
                .body(note(id, "FR", text))
                .post("/notes")
                .then();
    }
}
