package org.depositary.ratification.action;

import static org.depositary.ratification.testing.Api.BASE;
import static org.depositary.ratification.testing.Api.PROBLEM;
import static org.depositary.ratification.testing.Api.act;
import static org.depositary.ratification.testing.Api.as;
import static org.depositary.ratification.testing.Api.await;
import static org.depositary.ratification.testing.Api.entriesAbout;
import static org.depositary.ratification.testing.Api.get;
import static org.depositary.ratification.testing.Api.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.depositary.ratification.testing.Feed;
import org.depositary.ratification.testing.ServiceTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a participant says of itself, and what the depositary finds about it [VCLT 77(1)(d)]. */
@QuarkusTest
class AnnouncementTest extends ServiceTest {

    private final String instrument = Feed.declaredInstrument();

    @BeforeAll
    static void participants() {
        Feed.declareParticipants("XA", "FR", "GB");
    }

    @Nested
    class AsAnOfficerOfFrance {

        @Test
        void announcesAnActOfFrance() {
            announced()
                    .then()
                    .statusCode(201)
                    .body("verification", equalTo("PROVISIONAL"))
                    .body("announcement.state", equalTo("RECEIVED"));
        }

        @Test
        void mayNotAnnounceForAnother() {
            post("officer-fr", acts(), act("GB", "SIGNATURE", "2026-01-06"))
                    .then()
                    .statusCode(403)
                    .contentType(PROBLEM);
        }

        @Test
        void correctsAndRetractsAnAnnouncementWhileItIsExamined() {
            var id = announced().path("id").toString();
            var correction = act("FR", "RATIFICATION", "2026-01-07");
            correction.put("supersedes", id);
            correction.put("reason", "The day was misread.");
            var second = post("officer-fr", acts(), correction);
            second.then().statusCode(201);
            retract("officer-fr", second.path("id")).then().statusCode(201).body("verification", equalTo("RETRACTED"));
            as("liaison").get(BASE + acts() + "?verification=ALL").then().body("items", empty());
        }

        @Test
        void mayNotTouchWhatTheDepositaryHasConfirmed() {
            var id = announced().path("id").toString();
            examine("depositary", id, "IN_DUE_FORM", null).then().statusCode(201);
            retract("officer-fr", id).then().statusCode(409).body("type", equalTo("/problems/confirmed-act"));
            var correction = act("FR", "RATIFICATION", "2026-01-07");
            correction.put("supersedes", id);
            correction.put("reason", "The day was misread.");
            post("officer-fr", acts(), correction).then().statusCode(409);
        }

        @Test
        void mayNotConfirm() {
            examine("officer-fr", announced().path("id"), "IN_DUE_FORM", null)
                    .then()
                    .statusCode(403);
        }

        @Test
        void readsFlagsOfItsOwnOnly() {
            as("officer-fr")
                    .get(BASE + acts() + "?flags=ALL&participant=FR")
                    .then()
                    .statusCode(200);
            as("officer-fr")
                    .get(BASE + acts() + "?flags=ALL&participant=GB")
                    .then()
                    .statusCode(403);
            as("officer-fr").get(BASE + acts() + "?flags=ALL").then().statusCode(403);
        }
    }

    @Nested
    class AsAnybody {

        @Test
        void seesNothingOfAnAnnouncementUntilItIsConfirmed() {
            var id = announced().path("id").toString();
            get(acts()).then().body("items", empty());
            get(acts() + "/" + id).then().statusCode(404);
            get("/instruments/" + instrument + "/status").then().body("items", empty());
            get(acts() + "?verification=ALL").then().statusCode(403);
            examine("depositary", id, "IN_DUE_FORM", null)
                    .then()
                    .statusCode(201)
                    .body("verification", equalTo("CONFIRMED"))
                    .body("announcement.state", equalTo("IN_DUE_FORM"));
            get(acts()).then().body("items.id", contains(id));
            get("/instruments/" + instrument + "/status").then().body("items.status", contains("CONTRACTING"));
        }

        @Test
        void findsTheAnnouncementSealedInTheFeed() {
            var id = announced().path("id").toString();
            var subject = "instruments/" + instrument + "/actions/" + id;
            examine("depositary", id, "IN_DUE_FORM", null);
            await(() -> !entriesAbout(subject).isEmpty());
            org.assertj.core.api.Assertions.assertThat(entriesAbout(subject))
                    .extracting(entry -> entry.get("type"))
                    .containsExactly("org.depositary.action.confirmed");
        }
    }

    @Nested
    class AsALiaison {

        @Test
        void seesAnnouncedActsWhenItAsksForThem() {
            var id = announced().path("id").toString();
            as("liaison").get(BASE + acts() + "?verification=ALL").then().body("items.id", contains(id));
            as("liaison")
                    .get(BASE + acts() + "/" + id + "?verification=ALL")
                    .then()
                    .statusCode(200);
            as("liaison").get(BASE + acts()).then().body("items", empty());
        }
    }

    @Nested
    class AsTheDepositary {

        @Test
        void queriesThenReturnsAndSaysWhy() {
            var id = announced().path("id").toString();
            examine("depositary", id, "QUERIED", null).then().statusCode(422);
            examine("depositary", id, "RECEIVED", null).then().statusCode(422);
            examine("depositary", id, "QUERIED", "Full powers are missing.")
                    .then()
                    .statusCode(201)
                    .body("announcement.reason", equalTo("Full powers are missing."));
            examine("depositary", id, "RETURNED", "They are not by the minister.")
                    .then()
                    .statusCode(201)
                    .body("verification", equalTo("RETRACTED"));
            examine("depositary", id, "IN_DUE_FORM", null).then().statusCode(409);
            announced().then().statusCode(201);
        }

        @Test
        void findsTheActAnnouncedAlready() {
            announced();
            post("depositary", acts(), act("FR", "RATIFICATION", "2026-01-06"))
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/same-act"));
        }

        @Test
        void hasNothingToConfirmOfWhatItRecordedItself() {
            var id = post("depositary", acts(), act("XA", "SIGNATURE", "2026-01-06"))
                    .path("id")
                    .toString();
            examine("depositary", id, "IN_DUE_FORM", null)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/not-under-examination"));
        }

        @Test
        void retractsARecordThatNobodyNames() {
            var reservation = act("XA", "RESERVATION", "2026-01-06");
            reservation.put("text", Map.of("en", "Example reservation."));
            var reserved = post("depositary", acts(), reservation).path("id").toString();
            var objection = act("FR", "OBJECTION", "2026-02-06");
            objection.put("objectsTo", reserved);
            var objected = post("depositary", acts(), objection);
            objected.then().statusCode(201).body("objectsTo", equalTo(reserved)).body("withdraws", nullValue());
            retract("depositary", reserved).then().statusCode(409).body("type", equalTo("/problems/act-is-named"));
            retract("depositary", objected.path("id")).then().statusCode(201);
            retract("depositary", reserved).then().statusCode(201).body("supersedes", equalTo(reserved));
            get(acts()).then().body("items", empty());
            get(acts() + "/" + reserved).then().statusCode(200).body("verification", equalTo("RETRACTED"));
            retract("depositary", reserved).then().statusCode(409);
        }

        @Test
        void isToldEveryPartThatIsMissing() {
            post("depositary", acts(), Map.of("reason", "None."))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/participant", "/type", "/occurredOn", "/source"));
            post("depositary", acts(), Map.of("retracts", "00000000-0000-7000-8000-000000000000"))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/reason"));
        }

        @Test
        void readsTheOldNamesOfSignatures() {
            post("depositary", acts(), act("XA", "SIGNATURE_AD_REFERENDUM", "2026-01-06"))
                    .then()
                    .statusCode(201)
                    .body("type", equalTo("SIGNATURE"))
                    .body("effect", equalTo("AD_REFERENDUM"));
        }

        @Test
        void seesTheFlagsOfAnActWithRuleAndArticle() {
            post("depositary", acts(), act("XA", "WITHDRAWAL_OF_INSTRUMENT", "2026-01-06"))
                    .then()
                    .statusCode(201)
                    .body("flags", hasSize(1))
                    .body("flags[0].flag", equalTo("NO_CONSENT_ON_RECORD"))
                    .body("flags[0].rule", equalTo("A_WITHDRAWAL_TAKES_A_CONSENT_BACK"));
        }
    }

    private Response announced() {
        return post("officer-fr", acts(), act("FR", "RATIFICATION", "2026-01-06"));
    }

    private Response examine(
            String user, String action, String state, @org.jspecify.annotations.Nullable String reason) {
        var examination = new HashMap<>(Map.of("state", state));
        if (reason != null) {
            examination.put("reason", reason);
        }
        return post(user, acts() + "/" + action + "/confirmations", examination);
    }

    private Response retract(String user, String action) {
        return post(user, acts(), Map.of("retracts", action, "reason", "It was not done."));
    }

    private String acts() {
        return "/instruments/" + instrument + "/actions";
    }
}
