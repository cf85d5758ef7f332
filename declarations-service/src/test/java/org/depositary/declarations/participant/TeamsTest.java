package org.depositary.declarations.participant;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.depositary.declarations.testing.Api.BASE;
import static org.depositary.declarations.testing.Api.PROBLEM;
import static org.depositary.declarations.testing.Api.as;
import static org.depositary.declarations.testing.Api.lately;
import static org.depositary.declarations.testing.Api.latest;
import static org.depositary.declarations.testing.Api.registerOnce;
import static org.depositary.declarations.testing.RealmStandIn.membersOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.depositary.declarations.testing.RealmStandIn;
import org.depositary.kit.testing.TestDatabase;
import org.depositary.kit.testing.TestRealm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who acts for a participant, as the depositary, a team's lead and others may see and change it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestRealm.class)
@QuarkusTestResource(RealmStandIn.class)
class TeamsTest {

    private static final String LEAD = "officer-fr";

    @BeforeEach
    void begin() {
        RealmStandIn.reset();
        List.of("FR", "DE", "XN", "XO").forEach(code -> registerOnce(code));
    }

    @Nested
    class AsTheLeadOfFrance {

        @Test
        void seesItsTeamInAnyCaseAndForItselfOnly() {
            list(LEAD, "fr")
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", equalTo("private, no-store"))
                    .body("participant", equalTo("FR"))
                    .body("items.username", contains("officer-fr", "reviewer-fr"))
                    .body("items[0].name", equalTo("Example officer-fr"));
        }

        @Test
        void addsSomebodyAndRemovesThemAgain() {
            var added = add(LEAD, "FR", "liaison", eTag("FR"));
            added.then()
                    .statusCode(201)
                    .header("Location", endsWith("/participants/FR/members/id-liaison"))
                    .body("username", equalTo("liaison"));
            assertThat(membersOf("FR")).contains("liaison");
            assertThat(eTag("FR")).isEqualTo(added.header("ETag"));
            as(LEAD).get(added.header("Location")).then().statusCode(200).body("id", equalTo("id-liaison"));
            remove(LEAD, "FR", "liaison", added.header("ETag"))
                    .then()
                    .statusCode(200)
                    .body("items.username", contains("officer-fr", "reviewer-fr"));
            assertThat(membersOf("FR")).doesNotContain("liaison");
        }

        @Test
        void mayNotSeeOrChangeTheTeamOfAnother() {
            list(LEAD, "DE").then().statusCode(403).contentType(PROBLEM);
            add(LEAD, "DE", "officer-fr", "\"any\"")
                    .then()
                    .statusCode(403)
                    .contentType(PROBLEM)
                    .body("type", equalTo("/problems/not-your-participant"));
            remove(LEAD, "DE", "officer-de", "\"any\"").then().statusCode(403);
            assertThat(membersOf("DE")).containsExactly("officer-de");
        }

        @Test
        void addsOnlyWhoTheRealmKnows() {
            add(LEAD, "FR", "nobody", eTag("FR"))
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/username"));
        }

        @Test
        void addsNobodyTwice() {
            add(LEAD, "FR", "reviewer-fr", eTag("FR"))
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/acts-already"));
        }

        @Test
        void changesTheTeamItHasRead() {
            var seen = eTag("FR");
            add("depositary", "FR", "liaison", seen).then().statusCode(201);
            remove(LEAD, "FR", "reviewer-fr", seen).then().statusCode(412).header("ETag", equalTo(eTag("FR")));
            as(LEAD).delete(BASE + "/participants/FR/members/reviewer-fr")
                    .then()
                    .statusCode(428);
            assertThat(membersOf("FR")).contains("reviewer-fr");
        }

        @Test
        void learnsWhoIsNotThere() {
            as(LEAD).get(BASE + "/participants/FR/members/liaison").then().statusCode(404);
            remove(LEAD, "FR", "liaison", eTag("FR")).then().statusCode(404);
        }

        @Test
        void triesWithoutEffect() {
            var entries = teamEntries();
            as(LEAD).header("If-Match", eTag("FR"))
                    .body(Map.of("username", "liaison"))
                    .post(BASE + "/participants/FR/members?dryRun=true")
                    .then()
                    .statusCode(201)
                    .header("Dry-Run", equalTo("true"));
            assertThat(membersOf("FR")).doesNotContain("liaison");
            assertThat(teamEntries()).isEqualTo(entries);
        }

        @Test
        void repeatsWithoutASecondEffect() {
            var key = UUID.randomUUID().toString();
            var seen = eTag("FR");
            withKey(key, seen).then().statusCode(201);
            RealmStandIn.reset();
            withKey(key, seen).then().statusCode(201).header("Idempotency-Replayed", equalTo("true"));
            assertThat(membersOf("FR")).doesNotContain("liaison");
        }

        private static Response withKey(String key, String eTag) {
            return as(LEAD).header("Idempotency-Key", key)
                    .header("If-Match", eTag)
                    .body(Map.of("username", "liaison"))
                    .post(BASE + "/participants/FR/members");
        }
    }

    @Nested
    class AsTheDepositary {

        @Test
        void seesAndChangesEveryTeam() {
            list("depositary", "XN").then().statusCode(200).body("items", empty());
            var eTag = list("depositary", "XN").header("ETag");
            add("depositary", "XN", "liaison", eTag).then().statusCode(201);
            assertThat(membersOf("XN")).containsExactly("liaison");
        }

        @Test
        void learnsThatTheRealmHasNoGroup() {
            list("depositary", "XO")
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("/problems/unknown-team"))
                    .body("detail", containsString("/participants/XO"));
            list("depositary", "example-nobody")
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("/problems/unknown-participant"));
        }

        @Test
        void learnsThatTheRealmIsAway() {
            RealmStandIn.down();
            list("depositary", "FR")
                    .then()
                    .statusCode(503)
                    .contentType(PROBLEM)
                    .header("Retry-After", equalTo("1"))
                    .body("type", equalTo("/problems/realm-unavailable"));
        }

        @Test
        void leavesNoEntryWhereTheRealmRefuses() {
            var entries = teamEntries();
            var eTag = eTag("FR");
            RealmStandIn.forbid("PUT");
            add("depositary", "FR", "liaison", eTag).then().statusCode(503);
            assertThat(teamEntries()).isEqualTo(entries);
        }
    }

    @Nested
    class AsAnAuditor {

        @Test
        void seesWhoChangedATeamAndWhatItWasBefore() {
            add("depositary", "DE", "liaison", list("depositary", "DE").header("ETag"))
                    .then()
                    .statusCode(201);
            await().untilAsserted(() -> entries("auditor")
                    .then()
                    .body(
                            "findAll { it.type == 'org.depositary.team.member-added' }[-1].data.participant",
                            equalTo("DE"))
                    .body(
                            "findAll { it.type == 'org.depositary.team.member-added' }[-1].data.members",
                            contains("id-liaison", "id-officer-de"))
                    .body(
                            "findAll { it.type == 'org.depositary.team.member-added' }[-1].recordedby",
                            equalTo("depositary")));
        }

        @Test
        void seesWhoTriedToChangeTheTeamOfAnother() {
            remove(LEAD, "DE", "officer-de", "\"any\"").then().statusCode(403);
            await().untilAsserted(() -> entries("auditor")
                    .then()
                    .body(
                            "findAll { it.type == 'org.depositary.write.refused' }.subject",
                            hasItem(containsString("/participants/DE/members"))));
        }

        @Test
        void isNotTheOneWhoChangesTeams() {
            list("auditor", "FR").then().statusCode(403);
        }
    }

    @Nested
    class AsAnybodyElse {

        @Test
        void isToldNothingOfTeams() {
            given().get(BASE + "/participants/FR/members")
                    .then()
                    .statusCode(401)
                    .contentType(PROBLEM);
            list("officer-de", "DE").then().statusCode(403);
            list("reviewer-fr", "FR").then().statusCode(403);
            add("officer-de", "DE", "liaison", "\"any\"").then().statusCode(403);
        }

        @Test
        void seesThatSomethingHappenedAndNotWhat() {
            add("depositary", "FR", "liaison", eTag("FR")).then().statusCode(201);
            await().untilAsserted(() -> latest().then()
                    .body("[-1].type", equalTo("org.depositary.sealed"))
                    .body("[-1].data", nullValue()));
        }
    }

    private static Response list(String user, String participant) {
        return as(user).get(BASE + "/participants/" + participant + "/members");
    }

    private static String eTag(String participant) {
        return list("depositary", participant).header("ETag");
    }

    private static Response add(String user, String participant, String username, String eTag) {
        return as(user).header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", eTag)
                .body(Map.of("username", username))
                .post(BASE + "/participants/" + participant + "/members");
    }

    private static Response remove(String user, String participant, String member, String eTag) {
        return as(user).header("If-Match", eTag).delete(BASE + "/participants/" + participant + "/members/" + member);
    }

    private static Response entries(String user) {
        return lately(as(user))
                .queryParam("visibility", "AUDIT")
                .queryParam("names", true)
                .get(BASE + "/declarations/events");
    }

    private static int teamEntries() {
        return entries("auditor")
                .jsonPath()
                .getList("findAll { it.type.startsWith('org.depositary.team') }")
                .size();
    }
}
