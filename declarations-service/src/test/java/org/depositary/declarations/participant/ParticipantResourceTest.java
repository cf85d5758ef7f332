package org.depositary.declarations.participant;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.depositary.declarations.testing.Api.BASE;
import static org.depositary.declarations.testing.Api.PROBLEM;
import static org.depositary.declarations.testing.Api.as;
import static org.depositary.declarations.testing.Api.depositary;
import static org.depositary.declarations.testing.Api.eTag;
import static org.depositary.declarations.testing.Api.get;
import static org.depositary.declarations.testing.Api.latest;
import static org.depositary.declarations.testing.Api.participant;
import static org.depositary.declarations.testing.Api.post;
import static org.depositary.declarations.testing.Api.put;
import static org.depositary.declarations.testing.Api.registerOnce;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.depositary.kit.testing.TestDatabase;
import org.depositary.kit.testing.TestRealm;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestRealm.class)
class ParticipantResourceTest {

    @Nested
    class AsTheDepositary {

        @Test
        void registersAndReadsBackInAnyCase() {
            registerOnce("XB");
            get("/participants/xb")
                    .then()
                    .statusCode(200)
                    .body("code", equalTo("XB"))
                    .body("name.en", equalTo("Example XB"));
        }

        @Test
        void mayNotRegisterTheSameKeyTwice() {
            registerOnce("XC");
            post("/participants", participant("XC"))
                    .then()
                    .statusCode(409)
                    .contentType(PROBLEM)
                    .body("type", equalTo("/problems/one-participant-a-code"));
        }

        @Test
        void learnsWhatIsNoKey() {
            post("/participants", participant("UK")).then().statusCode(400).body("errors[0].pointer", equalTo("/code"));
        }

        @Test
        void describesAnewWhatWasReadAndEdited() {
            registerOnce("XD");
            Map<String, Object> read = get("/participants/XD").jsonPath().getMap("$");
            read.put("timeZone", "Europe/Kyiv");
            put("/participants/XD", eTag("/participants/XD"), read)
                    .then()
                    .statusCode(200)
                    .body("timeZone", equalTo("Europe/Kyiv"));
            put("/participants/XD", "\"0\"", read).then().statusCode(412).contentType(PROBLEM);
        }

        @Test
        void mayNotListAStrangerAsAMember() {
            var group = participant("example-group-of-strangers");
            group.put("membership", Map.of("members", List.of(Map.of("participant", "XZ")), "complete", false));
            post("/participants", group)
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/membership/members"));
        }

        @Test
        void aNameHasItsDays() {
            var renamed = participant("XE");
            renamed.put(
                    "names",
                    List.of(
                            Map.of("text", Map.of("en", "Old Example"), "to", "2022-06-01"),
                            Map.of("text", Map.of("en", "New Example"), "from", "2022-06-01")));
            post("/participants", renamed).then().statusCode(201).body("name.en", equalTo("New Example"));
            get("/participants/XE?asAt=2022-05-31").then().body("name.en", equalTo("Old Example"));
        }

        @Test
        void aParticipantHasOneNameOnADayInALanguage() {
            var named = participant("XY");
            named.put(
                    "names",
                    List.of(
                            Map.of("text", Map.of("en", "One", "fr", "Un"), "to", "2022-06-01"),
                            Map.of("text", Map.of("de", "Zwei")),
                            Map.of("text", Map.of("fr", "Deux"), "from", "2022-05-31")));
            post("/participants", named)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", equalTo(List.of("/names/2/text/fr")));
        }

        @Test
        void mayListMembersOfAGroupOnly() {
            registerOnce("XA");
            var state = participant("XF");
            state.put("membership", members(Map.of("participant", "XA")));
            post("/participants", state).then().statusCode(422).body("errors[0].pointer", equalTo("/membership"));
        }

        @Test
        void learnsWhichMembershipsAreUnsound() {
            registerOnce("XA");
            var group = participant("example-unsound-group");
            group.put(
                    "membership",
                    members(
                            Map.of("participant", "XA", "from", "2020-01-01"),
                            Map.of("participant", "XA", "from", "2022-01-01", "to", "2021-01-01"),
                            Map.of("participant", "example-unsound-group")));
            post("/participants", group)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItems("/membership/members/1/to", "/membership/members/2/participant"));
        }

        @Test
        void mayNotEndAParticipantBeforeItsBeginning() {
            var state = participant("XF");
            state.putAll(Map.of("establishedOn", "1990", "endedOn", "1989-12"));
            post("/participants", state).then().statusCode(422).body("errors[0].pointer", equalTo("/endedOn"));
        }

        @Test
        void mayNotDeleteAParticipant() {
            registerOnce("XG");
            depositary()
                    .header("If-Match", eTag("/participants/XG"))
                    .delete(BASE + "/participants/XG")
                    .then()
                    .statusCode(405)
                    .contentType(PROBLEM);
        }
    }

    @Nested
    class AsAnOfficerOfFrance {

        @Test
        void mayNotRegister() {
            as("officer-fr")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(participant("XF"))
                    .post(BASE + "/participants")
                    .then()
                    .statusCode(403)
                    .contentType(PROBLEM);
        }
    }

    @Nested
    class AsAnybody {

        @Test
        void readsPageByPageWithoutSkipOrRepeat() {
            List.of("XL", "XM", "XN", "XO", "XP").forEach(code -> registerOnce(code));
            var codes = new ArrayList<String>();
            var address = BASE + "/participants?limit=2";
            while (address != null) {
                var page = given().urlEncodingEnabled(false).get(address);
                codes.addAll(page.jsonPath().getList("items.code", String.class));
                var link = page.header("Link");
                address = link == null ? null : link.substring(1, link.indexOf('>'));
            }
            assertThat(codes).isSorted().doesNotHaveDuplicates().contains("XL", "XM", "XN", "XO", "XP");
        }

        @Test
        void aCursorIsGoodForItsFiltersOnly() {
            List.of("XQ", "XR").forEach(code -> registerOnce(code));
            String next = get("/participants?limit=1").path("page.next");
            get("/participants?limit=1&kind=GROUP&cursor=" + next)
                    .then()
                    .statusCode(400)
                    .contentType(PROBLEM);
        }

        @Test
        void learnsThatThereIsNoSuchParticipant() {
            get("/participants/XY")
                    .then()
                    .statusCode(404)
                    .contentType(PROBLEM)
                    .body("type", equalTo("/problems/unknown-participant"));
        }

        @Test
        void seesInWhoseParticipantsPlaceAnotherCame() {
            registerOnce("SUHH");
            var heir = participant("XH");
            heir.put("predecessors", List.of(Map.of("participant", "suhh", "on", "1991-12", "kind", "CONTINUATION")));
            var before = eTag("/participants/SUHH");
            post("/participants", heir).then().statusCode(201).body("predecessors[0].participant", equalTo("SUHH"));
            get("/participants/SUHH")
                    .then()
                    .body("successors.participant", hasItem("XH"))
                    .header("ETag", not(equalTo(before)));
        }

        @Test
        void seesWhichGroupsAParticipantBelongsTo() {
            registerOnce("XI");
            var group = participant("example-group-of-one");
            group.put("membership", members(Map.of("participant", "XI", "from", "2020-01-01", "to", "2021-01-01")));
            post("/participants", group).then().statusCode(201);
            get("/participants/XI")
                    .then()
                    .body("memberOf.group", hasItem("example-group-of-one"))
                    .body("memberOf.find { it.group == 'example-group-of-one' }.to", equalTo("2021-01-01"));
        }

        @Test
        void isToldTheCanonicalKey() {
            registerOnce("XJ");
            get("/participants/xj").then().header("Content-Location", equalTo("/api/v1/participants/XJ"));
        }

        @Test
        void findsFormerStatesByTheirOldCodeOnADay() {
            var first = participant("CSHH");
            first.put("endedOn", "1992-12-31");
            post("/participants", first).then().statusCode(201);
            var second = participant("CSXX");
            second.putAll(Map.of("establishedOn", "2003-02-04", "endedOn", "2006-06-03"));
            post("/participants", second).then().statusCode(201);
            get("/participants/cs?asAt=1985-01-01")
                    .then()
                    .body("code", equalTo("CSHH"))
                    .header("Content-Location", equalTo("/api/v1/participants/CSHH"));
            get("/participants/CS?asAt=2004-01-01").then().body("code", equalTo("CSXX"));
            get("/participants/CS")
                    .then()
                    .statusCode(422)
                    .contentType(PROBLEM)
                    .body("type", equalTo("/problems/code-needs-a-date"));
        }

        @Test
        void listsOnlyWhatChangedSince() {
            registerOnce("XT");
            String changedAt = get("/participants/XT").path("changedAt");
            registerOnce("XU");
            get("/participants?limit=200&updatedSince=" + changedAt)
                    .then()
                    .body("items.code", hasItem("XU"))
                    .body("items.code", not(hasItem("XT")));
        }

        @Test
        void findsEveryChangeInTheFeed() {
            registerOnce("XS");
            await().untilAsserted(() -> latest().then().body("subject", hasItem("participants/XS")));
        }
    }

    private static Map<String, Object> members(Object... members) {
        return Map.of("members", List.of(members), "complete", false);
    }
}
