package org.depositary.ratification.approval;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.ratification.testing.Api.BASE;
import static org.depositary.ratification.testing.Api.PROBLEM;
import static org.depositary.ratification.testing.Api.act;
import static org.depositary.ratification.testing.Api.approval;
import static org.depositary.ratification.testing.Api.as;
import static org.depositary.ratification.testing.Api.eTag;
import static org.depositary.ratification.testing.Api.entriesAbout;
import static org.depositary.ratification.testing.Api.get;
import static org.depositary.ratification.testing.Api.occurrence;
import static org.depositary.ratification.testing.Api.opened;
import static org.depositary.ratification.testing.Api.pause;
import static org.depositary.ratification.testing.Api.post;
import static org.depositary.ratification.testing.Api.published;
import static org.depositary.ratification.testing.Api.record;
import static org.depositary.ratification.testing.Api.source;
import static org.depositary.ratification.testing.Api.withoutProcedure;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.depositary.ratification.testing.Feed;
import org.depositary.ratification.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OccurrenceResourceTest extends ServiceTest {

    private String instrument = "";
    private String approval = "";

    @BeforeEach
    void anOpenApprovalOfFrance() {
        Feed.declareParticipants("US");
        published("fr-example", "FR");
        instrument = Feed.declaredInstrument();
        approval = opened(approval(instrument, "FR", "fr-example"));
    }

    private Response recorded(Map<String, Object> occurrence) {
        return record("officer-fr", approval, occurrence);
    }

    private Response occurrences() {
        return get("/approvals/" + approval + "/occurrences");
    }

    private Response steps(String query) {
        return get("/approvals/" + approval + "/steps" + query);
    }

    @Nested
    class AsAnOfficerOfFrance {

        @Test
        void recordsAStepOfFrance() {
            var answer = recorded(occurrence("table", "2026-01-02"));
            answer.then()
                    .statusCode(201)
                    .header("ETag", startsWith("\"1@"))
                    .body("step", equalTo("table"))
                    .body("state", equalTo("HAPPENED"))
                    .body("outcome", equalTo("POSITIVE"))
                    .body("deviation", nullValue());
            assertThat(answer.header("ETag")).isEqualTo(eTag(approval));
            given().get(answer.header("Location")).then().statusCode(200).body("id", equalTo(answer.path("id")));
            get("/approvals/" + approval)
                    .then()
                    .body("stage", equalTo("FIRST_CHAMBER"))
                    .body("nationalStage", equalTo("To vote"))
                    .body("since", equalTo("2026-01-02"));
        }

        @Test
        void seesEachStepWithWhatBecameOfIt() {
            recorded(occurrence("table", "2026-01-02"));
            steps("")
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo(eTag(approval)))
                    .body("items.id", contains("table", "vote", "promulgate", "deposit"))
                    .body("items.current", contains("HAPPENED", "NOT_ACTUALISED", "NOT_ACTUALISED", "NOT_ACTUALISED"))
                    .body("items.potential", contains("NOT_YET", "CAUSED", "NOT_YET", "NOT_YET"))
                    .body("items[0].occurrences[0].occurredOn", equalTo("2026-01-02"))
                    .body("items[0].body", equalTo("Parliament"))
                    .body("items[1].because", containsString("“To table”"))
                    .body("stage", equalTo("FIRST_CHAMBER"))
                    .body("asAt", notNullValue());
            steps("?asAt=2026-01-01")
                    .then()
                    .body("stage", equalTo("NOT_STARTED"))
                    .body("items[0].current", equalTo("SCHEDULED"));
        }

        @Test
        void grantsStepByStep() {
            recorded(occurrence("table", "2026-01-01"));
            recorded(occurrence("vote", "2026-01-02"));
            recorded(occurrence("promulgate", "2026-01-03"));
            get("/approvals/" + approval)
                    .then()
                    .body("stage", equalTo("GRANTED"))
                    .body("concluded", equalTo(true))
                    .body("since", equalTo("2026-01-03"));
        }

        @Test
        void namesTheVersionItHasRead() {
            var body = occurrence("table", "2026-01-02");
            var path = BASE + "/approvals/" + approval + "/occurrences";
            officer().body(body).post(path).then().statusCode(428).contentType(PROBLEM);
            var first = eTag(approval);
            recorded(body).then().statusCode(201);
            officer()
                    .header("If-Match", first)
                    .body(occurrence("vote", "2026-01-03"))
                    .post(path)
                    .then()
                    .statusCode(412)
                    .contentType(PROBLEM)
                    .header("ETag", equalTo("\"1\""));
        }

        @Test
        void mayRecordWhatTheProcedureDidNotForesee() {
            recorded(occurrence("vote", "2026-01-02"))
                    .then()
                    .statusCode(201)
                    .body("deviation.flag", equalTo("PROCEDURE_DEVIATION"))
                    .body("deviation.says", containsString("“To vote”"));
        }

        @Test
        void isToldTheFlagsOfItsOwnParticipant() {
            recorded(occurrence("vote", "2026-01-02"));
            officer()
                    .get(BASE + "/approvals/" + approval + "/occurrences?flags=ALL")
                    .then()
                    .statusCode(200)
                    .body("items[0].deviation.flag", equalTo("PROCEDURE_DEVIATION"));
        }

        @Test
        void learnsWhichStepsThereAre() {
            recorded(occurrence("sign", "2026-01-02"))
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/unknown-step"))
                    .body("errors[0].detail", containsString("[table, vote, promulgate]"));
        }

        @Test
        void mayNotRecordAnActOfTheState() {
            recorded(occurrence("deposit", "2026-01-02"))
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/act-of-the-state"));
        }

        @Test
        void hasNoStepToRecordWhereNoProcedureIsFollowed() {
            var of = withoutProcedure(instrument, "FR", "UNDETERMINED");
            of.put("track", "FORCE_DEPLOYMENT");
            record("officer-fr", opened(of), occurrence("table", "2026-01-02"))
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/unknown-step"));
        }

        @Test
        void plansAStepWhichIsNoFact() {
            var plan = Map.of("step", "table", "scheduledFor", "2999-01-01", "source", source());
            recorded(plan).then().statusCode(201).body("state", equalTo("SCHEDULED"));
            get("/approvals/" + approval)
                    .then()
                    .body("stage", equalTo("NOT_STARTED"))
                    .body("latest", nullValue())
                    .body("holdsUntil", equalTo("2999-01-01"));
            var both = occurrence("table", "2026-01-02");
            both.put("scheduledFor", "2026-01-03");
            recorded(both).then().statusCode(422).body("type", equalTo("/problems/fact-or-plan"));
        }

        @Test
        void recordsWhatIsNotExactlyKnown() {
            recorded(occurrence("table", "2025")).then().statusCode(201).body("state", equalTo("HAPPENED"));
            recorded(Map.of("step", "vote", "source", source()))
                    .then()
                    .statusCode(201)
                    .body("state", equalTo("UNDATED"))
                    .body("occurredOn", nullValue());
            get("/approvals/" + approval + "/occurrences?asAt=2025-06-01")
                    .then()
                    .body("items.state", contains("UNDATED", "UNDATED"));
        }

        @Test
        void correctsARecordAndKeepsIt() {
            var first = recorded(occurrence("table", "2026-01-02")).path("id").toString();
            var correction = occurrence("table", "2026-01-01");
            correction.put("supersedes", first);
            recorded(correction).then().statusCode(422).body("errors[0].pointer", equalTo("/reason"));
            correction.put("reason", "The day was misread.");
            var second = recorded(correction);
            second.then().statusCode(201).body("supersedes", equalTo(first));
            occurrences().then().body("items", hasSize(1)).body("items[0].occurredOn", equalTo("2026-01-01"));
            get("/approvals/" + approval + "/occurrences/" + first)
                    .then()
                    .body("occurredOn", equalTo("2026-01-02"))
                    .body("supersededBy", equalTo(second.path("id")));
            recorded(correction).then().statusCode(409).body("type", equalTo("/problems/already-corrected"));
            correction.put("supersedes", UUID.randomUUID().toString());
            recorded(correction).then().statusCode(422).body("errors[0].pointer", equalTo("/supersedes"));
        }

        @Test
        void leavesACorrectionInThePlaceOfWhatItCorrects() {
            var first = recorded(occurrence("table", "2026-01-02")).path("id").toString();
            recorded(occurrence("vote", "2026-01-02")).then().body("deviation", nullValue());
            var correction = occurrence("table", "2026-01-02");
            correction.put("note", "In the afternoon.");
            correction.put("supersedes", first);
            correction.put("reason", "The hour was left out.");
            recorded(correction).then().statusCode(201).body("deviation", nullValue());
            occurrences().then().body("items.step", contains("table", "vote"));
        }

        @Test
        void mayOnlyCorrectAConcludedCase() {
            recorded(occurrence("table", "2026-01-01"));
            var refusal = occurrence("vote", "2026-01-02");
            refusal.put("outcome", "NEGATIVE");
            var id = recorded(refusal).path("id").toString();
            recorded(occurrence("promulgate", "2026-01-03"))
                    .then()
                    .statusCode(409)
                    .contentType(PROBLEM)
                    .body("type", equalTo("/problems/case-concluded"));
            var carried = occurrence("vote", "2026-01-02");
            carried.put("supersedes", id);
            carried.put("reason", "It was carried.");
            recorded(carried).then().statusCode(201);
            get("/approvals/" + approval).then().body("concluded", equalTo(false));
            recorded(occurrence("promulgate", "2026-01-03")).then().statusCode(201);
        }

        @Test
        void leavesWhatWasRecordedInTheJournal() {
            recorded(occurrence("table", "2026-01-02"));
            pause(300);
            var entry = entriesAbout("approvals/" + approval).getLast();
            assertThat(entry).containsEntry("type", "org.depositary.occurrence.recorded");
            assertThat((Map<?, ?>) entry.get("data"))
                    .extracting("instrument", "participant", "step", "occurredOn")
                    .containsExactly(instrument, "FR", "table", "2026-01-02");
        }

        @Test
        void getsTheFirstAnswerToARepeat() {
            var key = UUID.randomUUID().toString();
            var first = repeat(key);
            first.then().statusCode(201);
            var again = repeat(key);
            assertThat(again.asString()).isEqualTo(first.asString());
            assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
            occurrences().then().body("items", hasSize(1));
        }

        private Response repeat(String key) {
            return as("officer-fr")
                    .header("Idempotency-Key", key)
                    .header("If-Match", "\"0\"")
                    .body(occurrence("table", "2026-01-02"))
                    .post(BASE + "/approvals/" + approval + "/occurrences");
        }

        private static io.restassured.specification.RequestSpecification officer() {
            var key = UUID.randomUUID().toString();
            return as("officer-fr").header("Idempotency-Key", key);
        }
    }

    @Nested
    class AsTheDepositary {

        @Test
        void satisfiesAStepByRecordingTheActOfTheState() {
            recorded(occurrence("table", "2026-01-01"));
            recorded(occurrence("vote", "2026-01-02"));
            recorded(occurrence("promulgate", "2026-01-03"));
            var before = eTag(approval);
            post("depositary", "/instruments/" + instrument + "/actions", act("FR", "RATIFICATION", "2026-01-05"))
                    .then()
                    .statusCode(201);
            steps("").then().body("items[3].current", equalTo("HAPPENED")).body("items[3].occurrences", empty());
            assertThat(eTag(approval)).isNotEqualTo(before);
        }
    }

    @Nested
    class AsAnOfficerOfGermany {

        @Test
        void mayNotRecordForFrance() {
            record("officer-de", approval, occurrence("table", "2026-01-02"))
                    .then()
                    .statusCode(403)
                    .contentType(PROBLEM)
                    .body("type", equalTo("/problems/not-your-participant"));
            occurrences().then().body("items", empty());
            pause(300);
            var refused = as("auditor")
                    .queryParam("visibility", "AUDIT")
                    .queryParam("names", true)
                    .queryParam("limit", 1000)
                    .queryParam("after", Math.max(0, head() - 500))
                    .get(BASE + "/ratifications/events");
            assertThat(refused.jsonPath()
                            .getList("findAll { it.subject == 'POST %s/approvals/%s/occurrences' }.recordedby"
                                    .formatted(BASE, approval)))
                    .containsExactly("officer-de");
        }

        private static int head() {
            return get("/ratifications/events/head").path("position");
        }

        @Test
        void isNotToldTheFlagsOfFrance() {
            as("officer-de")
                    .get(BASE + "/approvals/" + approval + "/occurrences?flags=ALL")
                    .then()
                    .statusCode(403)
                    .contentType(PROBLEM);
        }
    }

    @Nested
    class AsAnAuditor {

        @Test
        void isToldTheFlagsOfAll() {
            recorded(occurrence("vote", "2026-01-02"));
            as("auditor")
                    .get(BASE + "/approvals/" + approval + "/occurrences?flags=ALL")
                    .then()
                    .statusCode(200)
                    .body("items[0].deviation.flag", equalTo("PROCEDURE_DEVIATION"));
        }
    }

    @Nested
    class AsAReviewerOfFrance {

        @Test
        void mayNotRecord() {
            record("reviewer-fr", approval, occurrence("table", "2026-01-02"))
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    class AsAnybody {

        @Test
        void mayNotRecord() {
            given().contentType("application/json")
                    .body(occurrence("table", "2026-01-02"))
                    .post(BASE + "/approvals/" + approval + "/occurrences")
                    .then()
                    .statusCode(401)
                    .contentType(PROBLEM);
        }

        @Test
        void readsWhatHappenedWithoutTheFlags() {
            recorded(occurrence("vote", "2026-01-02"));
            occurrences()
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo(eTag(approval)))
                    .body("items.step", contains("vote"))
                    .body("items[0].deviation", nullValue());
            given().get(BASE + "/approvals/" + approval + "/occurrences?flags=ALL")
                    .then()
                    .statusCode(403);
        }
    }
}
