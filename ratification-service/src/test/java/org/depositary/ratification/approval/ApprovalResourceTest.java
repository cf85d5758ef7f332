package org.depositary.ratification.approval;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.ratification.testing.Api.BASE;
import static org.depositary.ratification.testing.Api.PROBLEM;
import static org.depositary.ratification.testing.Api.approval;
import static org.depositary.ratification.testing.Api.entriesAbout;
import static org.depositary.ratification.testing.Api.get;
import static org.depositary.ratification.testing.Api.occurrence;
import static org.depositary.ratification.testing.Api.opened;
import static org.depositary.ratification.testing.Api.pause;
import static org.depositary.ratification.testing.Api.post;
import static org.depositary.ratification.testing.Api.published;
import static org.depositary.ratification.testing.Api.record;
import static org.depositary.ratification.testing.Api.withoutProcedure;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.depositary.ratification.testing.Feed;
import org.depositary.ratification.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ApprovalResourceTest extends ServiceTest {

    private String instrument = "";

    @BeforeEach
    void somethingToApprove() {
        Feed.declareParticipants("XA", "US");
        published("fr-example", "FR");
        published("de-example", "DE");
        instrument = Feed.declaredInstrument();
    }

    private Response open(Map<String, Object> approval) {
        return post("depositary", "/approvals", approval);
    }

    @Nested
    class AsTheDepositary {

        @Test
        void opensAnApprovalThatFollowsAProcedure() {
            var opened = open(approval(instrument.toUpperCase(java.util.Locale.ROOT), "fr", "FR-example"));
            opened.then()
                    .statusCode(201)
                    .header("ETag", startsWith("\"0@"))
                    .body("instrument", equalTo(instrument))
                    .body("participant", equalTo("FR"))
                    .body("procedure.id", equalTo("fr-example"))
                    .body("procedure.version", equalTo(1))
                    .body("stage", equalTo("NOT_STARTED"))
                    .body("next.step", contains("table"))
                    .body("next[0].potential", equalTo("CAUSED"))
                    .body("next[0].body", equalTo("Parliament"))
                    .body("latest", nullValue());
            given().get(opened.header("Location"))
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo(opened.header("ETag")));
        }

        @ParameterizedTest
        @CsvSource({
            "CONSENT, NOT_STARTED",
            "CONSULTATION, NOT_STARTED",
            "INFORMATION, NOT_STARTED",
            "NONE, NOT_REQUIRED",
            "UNDETERMINED, UNDETERMINED",
            "DISPUTED, UNDETERMINED"
        })
        void opensOneOfWhichNoProcedureIsKnown(String requirement, String stage) {
            var id = opened(withoutProcedure(instrument, "US", requirement));
            get("/approvals/" + id)
                    .then()
                    .body("stage", equalTo(stage))
                    .body("concluded", equalTo(false))
                    .body("procedure", nullValue())
                    .body("explanation.says", containsString("."));
            get("/approvals/" + id + "/steps").then().statusCode(200).body("items", empty());
        }

        @Test
        void mayHaveOneOpenCaseATrackAndSubject() {
            opened(approval(instrument, "FR", "fr-example"));
            open(approval(instrument, "FR", "fr-example"))
                    .then()
                    .statusCode(409)
                    .contentType(PROBLEM)
                    .body("type", equalTo("/problems/one-open-case-per-track"));
            var part = approval(instrument, "FR", "fr-example");
            part.put("subject", "A part of it");
            opened(part);
            opened(approval(instrument, "DE", "de-example"));
        }

        @Test
        void mayOpenANewAttemptOnceTheFormerWasRefused() {
            var first = opened(approval(instrument, "FR", "fr-example"));
            record("officer-fr", first, occurrence("table", "2026-01-01"))
                    .then()
                    .statusCode(201);
            var refusal = occurrence("vote", "2026-01-02");
            refusal.put("outcome", "NEGATIVE");
            record("officer-fr", first, refusal).then().statusCode(201);
            get("/approvals/" + first).then().body("stage", equalTo("REFUSED")).body("concluded", equalTo(true));
            opened(approval(instrument, "FR", "fr-example"));
        }

        @Test
        void opensOneHoweverManyTryAtTheSameTime() throws Exception {
            Callable<Integer> attempt =
                    () -> open(approval(instrument, "FR", "fr-example")).statusCode();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var statuses = threads.invokeAll(List.of(attempt, attempt, attempt, attempt)).stream()
                        .map(Future::resultNow)
                        .sorted()
                        .toList();
                assertThat(statuses).containsExactly(201, 409, 409, 409);
            }
        }

        @Test
        void mayGiveTheId() {
            var id = UUID.randomUUID().toString();
            var approval = approval(instrument, "FR", "fr-example");
            approval.put("id", id);
            open(approval).then().statusCode(201).body("id", equalTo(id));
            var another = approval(instrument, "DE", "de-example");
            another.put("id", id);
            open(another).then().statusCode(409).body("type", equalTo("/problems/one-approval-an-id"));
        }

        @Test
        void learnsWhatIsNotInTheRegister() {
            open(approval("example-of-nothing", "FR", "fr-example"))
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/instrument"));
            open(approval(instrument, "XZ", "fr-example"))
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/participant"));
            open(approval(instrument, "FR", "of-nobody"))
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/procedure"));
            open(approval(instrument, "FR", "de-example"))
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/procedure-of-another"));
        }

        @Test
        void mayNotRecordItsSteps() {
            var id = opened(approval(instrument, "FR", "fr-example"));
            record("depositary", id, occurrence("table", "2026-01-01"))
                    .then()
                    .statusCode(403)
                    .contentType(PROBLEM);
        }

        @Test
        void leavesTheOpeningInTheJournal() {
            var id = opened(approval(instrument, "FR", "fr-example"));
            pause(300);
            var entry = entriesAbout("approvals/" + id).getFirst();
            assertThat(entry).containsEntry("type", "org.depositary.approval.opened");
            assertThat((Map<?, ?>) entry.get("data")).extracting("participant").isEqualTo("FR");
        }
    }

    @Nested
    class AsAnOfficerOfFrance {

        @Test
        void mayNotOpenAnApproval() {
            post("officer-fr", "/approvals", approval(instrument, "FR", "fr-example"))
                    .then()
                    .statusCode(403)
                    .contentType(PROBLEM);
        }
    }

    @Nested
    class AsAnybody {

        @Test
        void mayNotOpenAnApproval() {
            given().contentType("application/json")
                    .body(approval(instrument, "FR", "fr-example"))
                    .post(BASE + "/approvals")
                    .then()
                    .statusCode(401)
                    .contentType(PROBLEM);
        }

        @Test
        void findsApprovalsByWhatTheyAre() {
            var french = opened(approval(instrument, "FR", "fr-example"));
            var german = opened(approval(instrument, "DE", "de-example"));
            record("officer-de", german, occurrence("table", "2026-01-01"))
                    .then()
                    .statusCode(201);
            found("").then().body("items.id", containsInAnyOrder(french, german));
            found("&participant=fr").then().body("items.id", contains(french));
            found("&participant=FR,de").then().body("items", hasSize(2));
            found("&track=FORCE_DEPLOYMENT").then().body("items", empty());
            found("&stage=NOT_STARTED").then().body("items.id", contains(french));
            found("&stage=NOT_STARTED,FIRST_CHAMBER").then().body("items", hasSize(2));
            found("&stage=OF_NOTHING").then().statusCode(400);
            var changed = found("&participant=FR").<String>path("items[0].changedAt");
            given().queryParam("instrument", instrument)
                    .queryParam("updatedSince", changed)
                    .get(BASE + "/approvals")
                    .then()
                    .body("items.id", contains(german));
        }

        @Test
        void findsThemByTheInstrumentsIdToo() {
            opened(approval(instrument, "FR", "fr-example"));
            get("/approvals?instrument=" + Feed.instrument(instrument).get("id"))
                    .then()
                    .body("items", hasSize(1));
        }

        @Test
        void seesInAListWhatHappenedLastAndWhatComesNext() {
            var id = opened(approval(instrument, "FR", "fr-example"));
            record("officer-fr", id, occurrence("table", "2026-01-02"));
            found("")
                    .then()
                    .body("items[0].latest.step", equalTo("table"))
                    .body("items[0].latest.occurredOn", equalTo("2026-01-02"))
                    .body("items[0].next.step", contains("vote"))
                    .body("items[0].nationalStage", equalTo("To vote"));
        }

        @Test
        void readsAListAPageAtATimeWithoutGapsAndDoubles() {
            var all = new ArrayList<String>();
            for (var part = 0; part < 5; part++) {
                var approval = approval(instrument, "FR", "fr-example");
                approval.put("subject", "Part " + part);
                all.add(opened(approval));
            }
            var read = new ArrayList<String>();
            String cursor = null;
            do {
                var page = given().queryParam("instrument", instrument).queryParam("limit", 2);
                var answer = (cursor == null ? page : page.queryParam("cursor", cursor)).get(BASE + "/approvals");
                read.addAll(answer.jsonPath().getList("items.id", String.class));
                cursor = answer.path("page.next");
            } while (cursor != null);
            assertThat(read).containsExactlyInAnyOrderElementsOf(all);
        }

        @Test
        void asksForThePastByStageOnlyWithinANamedInstrumentOrParticipant() {
            var id = opened(approval(instrument, "FR", "fr-example"));
            record("officer-fr", id, occurrence("table", "2026-01-02")).then().statusCode(201);
            get("/approvals?stage=NOT_STARTED&asAt=2026-01-01")
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/filter-needs-today"));
            found("&stage=NOT_STARTED&asAt=2026-01-01").then().statusCode(200).body("items.id", contains(id));
            found("&stage=NOT_STARTED").then().body("items", empty());
            get("/approvals?asAt=2026-01-01&limit=1").then().statusCode(200);
        }

        @Test
        void doesNotSeeWhatWasNotKnownThen() {
            var id = opened(approval(instrument, "FR", "fr-example"));
            given().queryParam("knownAt", "2020-01-01T00:00:00Z")
                    .get(BASE + "/approvals/" + id)
                    .then()
                    .statusCode(404);
            found("&knownAt=2020-01-01T00:00:00Z").then().body("items", empty());
            given().queryParam("knownAt", "2999-01-01T00:00:00Z")
                    .get(BASE + "/approvals/" + id)
                    .then()
                    .statusCode(422);
        }

        @Test
        void getsTheSameAnswerForEverToWhatWasKnownThen() throws Exception {
            var approvals = new ArrayList<String>();
            for (var part = 0; part < 4; part++) {
                var approval = approval(instrument, "FR", "fr-example");
                approval.put("subject", "Part " + part);
                approvals.add(opened(approval));
            }
            try (var writers = Executors.newFixedThreadPool(4)) {
                var writing = approvals.stream()
                        .map(id -> writers.submit(() -> plan(id)))
                        .toList();
                for (var round = 0; round < 10; round++) {
                    isAnsweredTheSameAgain();
                }
                for (var writer : writing) {
                    writer.get();
                }
            }
        }

        @Test
        void keepsThePagesOfThePastWhenACaseIsOpened() {
            openPart("Part 1", UUID.randomUUID());
            openPart("Part 2", UUID.randomUUID());
            pause(300);
            var then = knownAt(Instant.now().toString()).<String>path("knownAt");
            var page = firstOfTwo(then);
            openPart("Part 0", new UUID(0, System.nanoTime()));
            pause(300);
            assertThat(page.jsonPath().getList("items")).hasSize(2);
            assertThat(firstOfTwo(then).asString()).isEqualTo(page.asString());
        }

        private void openPart(String subject, UUID id) {
            var approval = approval(instrument, "FR", "fr-example");
            approval.put("subject", subject);
            approval.put("id", id);
            opened(approval);
        }

        private Response firstOfTwo(String knownAt) {
            return found("&limit=2&knownAt=" + knownAt);
        }

        private void isAnsweredTheSameAgain() {
            var first = knownAt(Instant.now().toString());
            pause(100);
            var again = knownAt(first.path("knownAt"));
            assertThat(again.asString()).isEqualTo(first.asString());
        }

        private Response knownAt(String instant) {
            return given().queryParam("instrument", instrument)
                    .queryParam("knownAt", instant)
                    .get(BASE + "/approvals");
        }

        private static void plan(String id) {
            for (var day = 1; day <= 9; day++) {
                record("officer-fr", id, occurrence("table", "2026-01-0" + day))
                        .then()
                        .statusCode(201);
            }
        }

        @Test
        void needNotReadTheSameTwice() {
            var id = opened(approval(instrument, "FR", "fr-example"));
            given().header("If-None-Match", get("/approvals/" + id).header("ETag"))
                    .get(BASE + "/approvals/" + id)
                    .then()
                    .statusCode(304);
        }

        @Test
        void learnsThatAnApprovalIsUnknown() {
            get("/approvals/" + UUID.randomUUID())
                    .then()
                    .statusCode(404)
                    .contentType(PROBLEM)
                    .body("type", equalTo("/problems/unknown-approval"));
            get("/approvals/nonsense").then().statusCode(404).contentType(PROBLEM);
        }

        private Response found(String more) {
            return get("/approvals?instrument=" + instrument + more);
        }
    }
}
