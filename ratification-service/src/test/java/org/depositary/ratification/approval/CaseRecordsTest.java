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
import static org.depositary.ratification.testing.Api.recordIn;
import static org.depositary.ratification.testing.Api.source;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.depositary.ratification.testing.Api;
import org.depositary.ratification.testing.Feed;
import org.depositary.ratification.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Motions, votes, conditions and new attempts in an approval. */
@QuarkusTest
class CaseRecordsTest extends ServiceTest {

    private String instrument = "";
    private String approval = "";

    @BeforeEach
    void anOpenApprovalOfFrance() {
        published(withMajorities());
        instrument = Feed.declaredInstrument();
        approval = opened(approval(instrument, "FR", "fr-example-majorities"));
    }

    private static Map<String, Object> withMajorities() {
        var procedure = Api.procedure("fr-example-majorities", "FR");
        var steps = new ArrayList<Object>((List<?>) procedure.get("steps"));
        var vote = Api.step("vote", "FIRST_CHAMBER", List.of("table"));
        vote.put("majority", Map.of("type", "SIMPLE", "base", "VOTES_CAST", "of", "votes cast"));
        var heavier = Map.of("type", "TWO_THIRDS_MEMBERS", "of", "members");
        vote.put("majority_variants", List.of(Map.of("condition", "powers are transferred", "majority", heavier)));
        steps.set(1, vote);
        procedure.put("steps", steps);
        return procedure;
    }

    private Response in(String path, Map<String, Object> fact) {
        return recordIn("officer-fr", approval, path, fact);
    }

    private Response of(String path) {
        return get("/approvals/" + approval + path);
    }

    private void grant() {
        record("officer-fr", approval, occurrence("table", "2026-01-01"));
        record("officer-fr", approval, occurrence("vote", "2026-01-02"));
        record("officer-fr", approval, occurrence("promulgate", "2026-01-03"))
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> fact(String occurredOn) {
        return new HashMap<>(Map.of("occurredOn", occurredOn, "source", source()));
    }

    private static Map<String, Object> vote(int inFavour, int against) {
        var vote = fact("2026-01-02");
        vote.putAll(Map.of("step", "vote", "for", inFavour, "against", against, "membersStatutory", 577));
        return vote;
    }

    private static Map<String, Object> motion(String kind) {
        var motion = fact("2026-01-02");
        motion.putAll(Map.of("kind", kind, "chamber", "an", "text", Map.of("en", "That it be not ratified.")));
        return motion;
    }

    private static Map<String, Object> condition(String dueBefore) {
        var condition = fact("2026-01-02");
        condition.putAll(Map.of(
                "kind", "CERTIFICATION_BEFORE_DEPOSIT", "dueBefore", dueBefore, "text", Map.of("en", "To certify.")));
        return condition;
    }

    private static Map<String, Object> retraction(String id) {
        return new HashMap<>(Map.of("retracts", id, "reason", "Recorded in the wrong case."));
    }

    @Nested
    class AsAnOfficerOfFranceWithVotes {

        @Test
        void seesTheResultThatIsComputedBesideTheOneThatWasDeclared() {
            var vote = vote(300, 250);
            vote.putAll(Map.of("declared", "LOST", "method", "ROLL_CALL", "absent", 20, "notVoting", 7));
            in("/votes", vote)
                    .then()
                    .statusCode(201)
                    .body("computed.result", equalTo("CARRIED"))
                    .body("computed.needed", equalTo(276))
                    .body("declared", equalTo("LOST"))
                    .body("warnings", contains(containsString("Declared LOST")));
            of("/votes")
                    .then()
                    .statusCode(200)
                    .body("items.for", contains(300))
                    .header("ETag", equalTo(eTag(approval)));
            of("/votes?asAt=2026-01-01").then().body("items", empty());
        }

        @Test
        void isJudgedByTheHeavierMajorityWhereItsConditionHolds() {
            var vote = vote(300, 250);
            vote.put("heavierWhere", "powers are transferred");
            in("/votes", vote)
                    .then()
                    .statusCode(201)
                    .body("computed.result", equalTo("LOST"))
                    .body("computed.needed", equalTo(385))
                    .body("computed.heavierRule", equalTo("powers are transferred"))
                    .body("rule.base", equalTo("MEMBERS_STATUTORY"));
            vote.put("heavierWhere", "it rains");
            in("/votes", vote)
                    .then()
                    .statusCode(422)
                    .body("errors[0].detail", containsString("powers are transferred"));
        }

        @Test
        void cannotRecordMoreVotesThanTheBodyCanCast() {
            in("/votes", vote(500, 78)).then().statusCode(422).body("errors.pointer", hasItem("/for"));
            var absent = vote(500, 70);
            absent.put("absent", 8);
            in("/votes", absent).then().statusCode(422).body("errors.pointer", contains("/absent"));
            var weighted = vote(500, 78);
            weighted.put("votesOfBody", 600);
            in("/votes", weighted).then().statusCode(201);
        }

        @Test
        void tellsTheRuleWhereTheProcedureDoesNot() {
            var vote = vote(3, 2);
            vote.put("step", "table");
            in("/votes", vote).then().statusCode(422).body("type", equalTo("/problems/rule-needed"));
            vote.put("rule", Map.of("numerator", 2, "denominator", 3, "base", "VOTES_CAST"));
            in("/votes", vote).then().statusCode(201).body("computed.result", equalTo("LOST"));
            vote.put("step", "dance");
            in("/votes", vote).then().statusCode(422).body("type", equalTo("/problems/unknown-step"));
        }

        @Test
        void namesTheVoteThatDecidedAStep() {
            var vote = in("/votes", vote(300, 250)).path("id").toString();
            var occurrence = occurrence("table", "2026-01-02");
            occurrence.put("vote", vote);
            record("officer-fr", approval, occurrence).then().statusCode(201).body("vote", equalTo(vote));
            occurrence.put("vote", UUID.randomUUID().toString());
            record("officer-fr", approval, occurrence)
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/unknown-vote"));
        }

        @Test
        void correctsAndRetractsAVote() {
            var first = in("/votes", vote(300, 250)).path("id").toString();
            var correction = vote(310, 250);
            correction.putAll(Map.of("supersedes", first, "reason", "A column was missed."));
            var second = in("/votes", correction).path("id").toString();
            of("/votes").then().body("items.id", contains(second));
            of("/votes/" + first).then().body("supersededBy", equalTo(second)).body("for", equalTo(300));
            in("/votes", retraction(first)).then().statusCode(409);
            in("/votes", retraction(second)).then().statusCode(201).body("verification", equalTo("RETRACTED"));
            of("/votes").then().body("items", empty());
            in("/votes", Map.of("retracts", UUID.randomUUID().toString(), "reason", "x"))
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/retracts"));
            in("/votes", new HashMap<>(Map.of("for", 1)))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", hasItem("/source"));
        }
    }

    @Nested
    class AsAnOfficerOfFranceWithMotions {

        @Test
        void tellsTwoMotionsApartAndWhichWasWithdrawn() {
            var first = in("/motions", motion("OBJECTION")).path("id").toString();
            var second = in("/motions", motion("OBJECTION")).path("id").toString();
            var withdrawal = fact("2026-01-05");
            withdrawal.put("withdraws", first);
            in("/motions", withdrawal).then().statusCode(201).body("withdraws", equalTo(first));
            in("/motions", withdrawal).then().statusCode(409).body("type", equalTo("/problems/already-withdrawn"));
            of("/motions").then().body("items.state", contains(equalTo("WITHDRAWN"), equalTo("MADE"), nullValue()));
            of("/motions?asAt=2026-01-04").then().body("items.state", contains("MADE", "MADE"));
            of("/motions/" + second).then().body("state", equalTo("MADE"));
            withdrawal.put("withdraws", UUID.randomUUID().toString());
            in("/motions", withdrawal).then().statusCode(422).body("type", equalTo("/problems/unknown-motion"));
        }

        @Test
        void seesWhatTheVoteMadeOfAMotion() {
            var motion = in("/motions", motion("OBJECTION")).path("id").toString();
            var vote = vote(200, 300);
            vote.put("motion", motion);
            var id = in("/votes", vote).path("id").toString();
            of("/motions").then().body("items.state", contains("LOST")).body("items[0].votes", contains(id));
            vote.put("motion", UUID.randomUUID().toString());
            in("/votes", vote).then().statusCode(422).body("type", equalTo("/problems/unknown-motion"));
        }

        @Test
        void canMakeNoneInAConcludedCase() {
            grant();
            in("/motions", motion("OBJECTION"))
                    .then()
                    .statusCode(409)
                    .contentType(PROBLEM)
                    .body("type", equalTo("/problems/case-concluded"));
        }
    }

    @Nested
    class AsAnOfficerOfFranceWithConditions {

        @Test
        void hasGrantedWithConditionsUntilTheyAreFulfilled() {
            grant();
            var condition = in("/conditions", condition("DEPOSIT"));
            condition.then().statusCode(201).body("state", equalTo("OPEN"));
            of("").then()
                    .body("stage", equalTo("GRANTED_WITH_CONDITIONS"))
                    .body("openConditions.kind", contains("CERTIFICATION_BEFORE_DEPOSIT"))
                    .body("explanation.missing", hasItem("To certify."));
            var fulfilments = "/conditions/" + condition.path("id") + "/fulfilments";
            in(fulfilments, fact("2026-01-20"))
                    .then()
                    .statusCode(201)
                    .body("state", equalTo("FULFILLED"))
                    .body("fulfilment.occurredOn", equalTo("2026-01-20"));
            in(fulfilments, fact("2026-01-20"))
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/already-fulfilled"));
            of("").then().body("stage", equalTo("GRANTED")).body("openConditions", empty());
            of("?asAt=2026-01-19")
                    .then()
                    .body("stage", equalTo("GRANTED_WITH_CONDITIONS"))
                    .body("holdsUntil", equalTo("2026-01-20"));
            of("/conditions?asAt=2026-01-19").then().body("items.state", contains("OPEN"));
        }

        @Test
        void retractsAFulfilment() {
            grant();
            var condition =
                    in("/conditions", condition("DEPLOYMENT")).path("id").toString();
            var path = "/conditions/" + condition + "/fulfilments";
            var fulfilment = in(path, fact("2026-01-20")).path("fulfilment.id").toString();
            in(path, retraction(fulfilment)).then().statusCode(201).body("state", equalTo("OPEN"));
            in("/conditions/" + UUID.randomUUID() + "/fulfilments", fact("2026-01-20"))
                    .then()
                    .statusCode(404);
        }

        @Test
        void saysByWhichDayOneIsDueThatIsDueByADay() {
            var condition = condition("DATE");
            in("/conditions", condition).then().statusCode(422).body("errors.pointer", contains("/dueOn"));
            condition.put("dueOn", "2026-01-10");
            in("/conditions", condition).then().statusCode(201).body("state", equalTo("OVERDUE"));
            of("/conditions?asAt=2026-01-10").then().body("items.state", contains("OPEN"));
        }
    }

    @Nested
    class AsAnOfficerOfFranceWithTheCase {

        @Test
        void retractsAnOccurrenceWhichIsKept() {
            record("officer-fr", approval, occurrence("table", "2026-01-01"));
            var vote = record("officer-fr", approval, occurrence("vote", "2026-01-02"))
                    .path("id")
                    .toString();
            pause(300);
            var then = Instant.now();
            record("officer-fr", approval, retraction(vote)).then().statusCode(201);
            of("/occurrences").then().body("items.step", contains("table"));
            of("").then().body("stage", equalTo("FIRST_CHAMBER"));
            of("?knownAt=" + then).then().body("stage", equalTo("HEAD_OF_STATE"));
            pause(300);
            assertThat(entriesAbout("approvals/" + approval).getLast())
                    .containsEntry("type", "org.depositary.occurrence.retracted");
        }

        @Test
        void determinesAnewWhatInternalLawAsks() {
            var body = Map.of(
                    "requirement",
                    "DISPUTED",
                    "decidedBy",
                    "Conseil d’État",
                    "note",
                    "Two readings.",
                    "source",
                    source());
            as("officer-fr")
                    .body(body)
                    .put(BASE + "/approvals/" + approval)
                    .then()
                    .statusCode(428);
            put("officer-fr", body)
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo(eTag(approval)))
                    .body("requirement", equalTo("DISPUTED"))
                    .body("stage", equalTo("UNDETERMINED"))
                    .body("decidedBy", equalTo("Conseil d’État"));
            Map<String, Object> whole = of("").jsonPath().getMap("$");
            put("depositary", whole).then().statusCode(200);
            put("officer-de", body).then().statusCode(403);
        }

        private Response put(String user, Map<String, ?> body) {
            return as(user).header("If-Match", eTag(approval)).body(body).put(BASE + "/approvals/" + approval);
        }

        @Test
        void mayStillLoseAConsentThatWasGranted() {
            grant();
            record("officer-fr", approval, occurrence("vote", "2026-02-01"))
                    .then()
                    .statusCode(409);
            var revocation = occurrence("vote", "2026-02-01");
            revocation.put("outcome", "REVOKED");
            record("officer-fr", approval, revocation).then().statusCode(201);
            of("").then().body("stage", equalTo("REVOKED"));
        }
    }

    @Nested
    class AsTheDepositary {

        @Test
        void opensANewAttemptThatFollowsTheOld() {
            post("depositary", "/approvals", approval(instrument, "FR", "fr-example-majorities"))
                    .then()
                    .statusCode(409);
            record("officer-fr", approval, occurrence("table", "2026-01-01"));
            var refusal = occurrence("vote", "2026-01-02");
            refusal.put("outcome", "NEGATIVE");
            record("officer-fr", approval, refusal).then().statusCode(201);
            var next = approval(instrument, "FR", "fr-example-majorities");
            next.put("follows", UUID.randomUUID().toString());
            post("depositary", "/approvals", next)
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/follows"));
            next.remove("follows");
            var second = opened(next);
            get("/approvals/" + second)
                    .then()
                    .body("attempts.follows", equalTo(approval))
                    .body("stage", equalTo("NOT_STARTED"));
            of("").then().body("attempts.followedBy", equalTo(second)).body("stage", equalTo("REFUSED"));
        }

        @Test
        void recordsADepositWithoutApprovalThatItsOwnTeamSeesFlagged() {
            record("officer-fr", approval, occurrence("table", "2026-01-01"));
            assertThat(depositedOn("2026-01-05")).containsExactly("INTERNAL_LAW_IRREGULARITY");
            of("").then().body("stage", equalTo("FIRST_CHAMBER"));
        }

        @Test
        void recordsADepositWithAnOpenConditionThatItsOwnTeamSeesFlagged() {
            grant();
            in("/conditions", condition("DEPOSIT")).then().statusCode(201);
            assertThat(depositedOn("2026-01-05")).containsExactly("CONDITION_OPEN");
        }

        @Test
        void findsNothingRemarkableInADepositOnceTheConditionIsFulfilled() {
            grant();
            var condition = in("/conditions", condition("DEPOSIT")).path("id").toString();
            in("/conditions/" + condition + "/fulfilments", fact("2026-01-04"));
            in("/conditions", condition("DEPLOYMENT")).then().statusCode(201);
            assertThat(depositedOn("2026-01-05")).isEmpty();
        }

        @Test
        void findsADepositIrregularThatWasApprovedOnlyLater() {
            grant();
            assertThat(depositedOn("2026-01-02")).containsExactly("INTERNAL_LAW_IRREGULARITY");
        }

        /** The flags of internal law that the own team and the auditor see, and nobody else. */
        private List<String> depositedOn(String day) {
            var actions = "/instruments/" + instrument + "/actions";
            get(actions).then().body("items", empty());
            post("depositary", actions, act("FR", "RATIFICATION", day))
                    .then()
                    .statusCode(201)
                    .body("flags.flag", not(hasItem("CONDITION_OPEN")))
                    .body("flags.flag", not(hasItem("INTERNAL_LAW_IRREGULARITY")));
            get(actions).then().body("items", hasSize(1)).body("items[0].flags", empty());
            var asked = BASE + actions + "?flags=ALL&participant=FR";
            given().get(asked).then().statusCode(403);
            as("officer-de").get(asked).then().statusCode(403);
            as("depositary").get(asked).then().statusCode(403);
            var own = as("officer-fr").get(asked);
            own.then().statusCode(200);
            assertThat(own.jsonPath().getList("items[0].flags.flag"))
                    .isEqualTo(as("auditor").get(asked).jsonPath().getList("items[0].flags.flag"));
            return own.jsonPath().getList("items[0].flags.flag");
        }

        @Test
        void learnsFromAnApprovalNothingAboutTheActsOfTheState() {
            grant();
            get("/instruments/" + instrument + "/actions").then().body("items", empty());
            get("/instruments/" + instrument + "/status").then().body("items.status", everyItem(equalTo("NO_ACTION")));
        }

        @Test
        void mayNotRecordWhatHappenedInAnApproval() {
            for (var path : List.of("/votes", "/motions", "/conditions")) {
                recordIn("depositary", approval, path, fact("2026-01-02"))
                        .then()
                        .statusCode(403);
            }
        }
    }

    @Nested
    class AsAnOfficerOfGermany {

        @Test
        void mayNotRecordForFrance() {
            recordIn("officer-de", approval, "/votes", vote(3, 2)).then().statusCode(403);
            recordIn("officer-de", approval, "/motions", motion("OBJECTION"))
                    .then()
                    .statusCode(403);
            recordIn("officer-de", approval, "/conditions", condition("DEPOSIT"))
                    .then()
                    .statusCode(403);
        }
    }
}
