package org.depositary.ratification.procedure.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.ratification.testing.Api.BASE;
import static org.depositary.ratification.testing.Api.PROBLEM;
import static org.depositary.ratification.testing.Api.entriesAbout;
import static org.depositary.ratification.testing.Api.get;
import static org.depositary.ratification.testing.Api.pause;
import static org.depositary.ratification.testing.Api.post;
import static org.depositary.ratification.testing.Api.procedure;
import static org.depositary.ratification.testing.Api.published;
import static org.depositary.ratification.testing.Api.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depositary.ratification.procedure.template.SeededProcedures;
import org.depositary.ratification.testing.Feed;
import org.depositary.ratification.testing.ServiceTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProcedureResourceTest extends ServiceTest {

    @BeforeAll
    static void participants() {
        Feed.declareParticipants("XA", "XB");
    }

    @Nested
    class AsTheDepositary {

        @Test
        void publishesAProcedure() {
            var published = publish(procedure("xa-first", "xa"));
            published
                    .then()
                    .statusCode(201)
                    .header("Location", containsString("/api/v1/procedures/xa-first"))
                    .body("version", equalTo(1))
                    .body("participant", equalTo("XA"))
                    .body("track", equalTo("CONSENT_TO_BE_BOUND"))
                    .body("steps.id", contains("table", "vote", "promulgate", "deposit"))
                    .body("confidence.level", equalTo("LOW"));
            given().get(published.header("Location")).then().statusCode(200).body("steps.act", hasItem("DEPOSIT"));
        }

        @Test
        void publishesEveryProcedureThatTheProjectShips() {
            SeededProcedures.entries().forEach(this::publishesAsShipped);
        }

        private void publishesAsShipped(JsonNode entry) {
            var participant = participantOf(entry.path("id").asText());
            Feed.declareParticipants(participant);
            var request = ((ObjectNode) entry.deepCopy()).put("participant", participant);
            var published = publish(request.toString());
            assertThat(List.of(201, 409)).as(published.asString()).contains(published.statusCode());
        }

        @Test
        void learnsEveryFaultOfAnUnsoundProcedure() {
            var unsound = procedure("xa-unsound", "XA");
            unsound.put(
                    "steps",
                    List.of(step("table", "TABLING", List.of("nowhere")), step("table", "TABLING", List.of())));
            publish(unsound)
                    .then()
                    .statusCode(422)
                    .contentType(PROBLEM)
                    .body("type", equalTo("/problems/unsound-procedure"))
                    .body("errors.pointer", hasItem("/steps/0/follows"))
                    .body("errors.pointer", hasItem("/steps/1/id"))
                    .body("errors[0].detail", containsString("“table”"));
        }

        @Test
        void learnsWhatIsNotInForm() {
            var misspelt = procedure("xa-misspelt", "XA");
            misspelt.put("stepz", List.of());
            publish(misspelt).then().statusCode(400).contentType(PROBLEM).body("errors[0].pointer", equalTo("/stepz"));
            var incomplete = procedure("xa-incomplete", "XA");
            incomplete.remove("name");
            publish(incomplete).then().statusCode(400);
            var wrong = procedure("xa-wrong", "XA");
            wrong.put("steps", List.of(Map.of("id", "alone")));
            publish(wrong).then().statusCode(400).body("errors[0].pointer", startsWith("/steps/0"));
            var ofNobody = procedure("xa-of-nobody", "XA");
            ofNobody.remove("participant");
            publish(ofNobody).then().statusCode(400).body("errors[0].pointer", equalTo("/participant"));
        }

        @Test
        void mayNotPublishTheSameAgain() {
            publish(procedure("xa-again", "XA")).then().statusCode(201);
            publish(procedure("xa-again", "XA"))
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/already-published"));
        }

        @Test
        void publishesTheNextVersionAndKeepsTheFormer() {
            publish(procedure("xa-versions", "XA"));
            var next = procedure("xa-versions", "XA");
            next.put("name", "Another name");
            publish(next).then().statusCode(201).body("version", equalTo(2));
            get("/procedures/XA-Versions").then().body("name", equalTo("Another name"));
            get("/procedures/xa-versions?version=1").then().body("name", equalTo("Example approval"));
            get("/procedures/xa-versions?version=3").then().statusCode(404);
            pause(300);
            assertThat(entriesAbout("procedures/xa-versions"))
                    .extracting(entry -> entry.get("type"))
                    .containsExactly("org.depositary.procedure.published", "org.depositary.procedure.published");
        }

        @Test
        void mayNotTakeTheIdOfAnothersProcedure() {
            publish(procedure("xa-taken", "XA"));
            publish(procedure("xa-taken", "XB")).then().statusCode(422).body("errors[0].pointer", equalTo("/id"));
            publish(procedure("xz-unknown", "XZ"))
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/participant"));
        }

        @Test
        void canOnlyTry() {
            given().spec(org.depositary.ratification.testing.Api.as("depositary"))
                    .queryParam("dryRun", true)
                    .body(procedure("xa-tried", "XA"))
                    .post(BASE + "/procedures")
                    .then()
                    .statusCode(201)
                    .header("Dry-Run", "true");
            get("/procedures/xa-tried").then().statusCode(404);
        }

        private static Response publish(Object procedure) {
            return post("depositary", "/procedures", procedure);
        }

        private static String participantOf(String procedure) {
            return procedure.startsWith("nato-")
                    ? "org-nato"
                    : procedure.substring(0, 2).toUpperCase(Locale.ROOT);
        }
    }

    @Nested
    class AsAnOfficerOfFrance {

        @Test
        void mayNotPublish() {
            post("officer-fr", "/procedures", procedure("fr-mine", "FR"))
                    .then()
                    .statusCode(403)
                    .contentType(PROBLEM);
        }
    }

    @Nested
    class AsAnybody {

        @Test
        void mayNotPublish() {
            given().contentType("application/json")
                    .body(procedure("xa-mine", "XA"))
                    .post(BASE + "/procedures")
                    .then()
                    .statusCode(401);
        }

        @Test
        void listsByParticipantAndTrackAPageAtATime() {
            published("xb-one", "XB");
            published("xb-two", "XB");
            published("xb-three", "XB");
            get("/procedures?participant=xb&limit=2")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains("xb-one", "xb-three"))
                    .header("Link", containsString("rel=\"next\""));
            get("/procedures?participant=xb&track=FORCE_DEPLOYMENT").then().body("items", hasSize(0));
            get("/procedures?track=CONSENT_TO_BE_BOUND")
                    .then()
                    .body("items.track", everyItem(equalTo("CONSENT_TO_BE_BOUND")));
        }

        @Test
        void doesNotSeeWhatWasNotKnownThen() {
            published("xb-late", "XB");
            given().queryParam("knownAt", "2020-01-01T00:00:00Z")
                    .get(BASE + "/procedures/xb-late")
                    .then()
                    .statusCode(404);
            given().queryParam("knownAt", "2020-01-01T00:00:00Z")
                    .get(BASE + "/procedures")
                    .then()
                    .body("items.id", not(hasItem("xb-late")));
        }

        @Test
        void needNotReadTheSameTwice() {
            published("xb-still", "XB");
            var tag = get("/procedures/xb-still").header("ETag");
            given().header("If-None-Match", tag)
                    .get(BASE + "/procedures/xb-still")
                    .then()
                    .statusCode(304);
        }
    }
}
