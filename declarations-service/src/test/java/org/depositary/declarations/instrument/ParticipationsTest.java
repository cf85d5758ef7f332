package org.depositary.declarations.instrument;

import static org.depositary.declarations.testing.Api.BASE;
import static org.depositary.declarations.testing.Api.PROBLEM;
import static org.depositary.declarations.testing.Api.as;
import static org.depositary.declarations.testing.Api.eTag;
import static org.depositary.declarations.testing.Api.get;
import static org.depositary.declarations.testing.Api.postPart;
import static org.depositary.declarations.testing.Api.registerOnce;
import static org.depositary.declarations.testing.Api.registered;
import static org.depositary.declarations.testing.Api.source;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.depositary.kit.testing.TestDatabase;
import org.depositary.kit.testing.TestRealm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** In which roles participants take part in an instrument, since and until when. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestRealm.class)
class ParticipationsTest {

    private String slug = "";

    @BeforeEach
    void anInstrument() {
        registerOnce("XA");
        registerOnce("XB");
        slug = registered();
    }

    @Nested
    class AsTheDepositary {

        @Test
        void recordsARoleForATime() {
            record(Map.of("role", "GUARANTOR", "from", "1994", "until", "2014-03"))
                    .statusCode(201)
                    .body("from", equalTo("1994"))
                    .body("until", equalTo("2014-03"));
            roles("?asAt=1993-12-31").body("items", empty());
            roles("?asAt=1994-01-01").body("items.role", contains("GUARANTOR"));
            roles("?asAt=2014-03-31").body("items.role", contains("GUARANTOR"));
            roles("?asAt=2014-04-01").body("items", empty());
        }

        @Test
        void recordsARoleAgainOnceItHasEnded() {
            record(Map.of("role", "LEAD", "until", "2020-01-31")).statusCode(201);
            record(Map.of("role", "LEAD", "from", "2020-01"))
                    .statusCode(409)
                    .contentType(PROBLEM)
                    .body("type", equalTo("/problems/one-role-once"));
            record(Map.of("role", "LEAD", "from", "2020-02-01")).statusCode(201);
        }

        @Test
        void mayNotEndARoleBeforeItBegins() {
            record(Map.of("role", "LEAD", "from", "2020-02", "until", "2020-01"))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/until"));
        }

        @Test
        void correctsARoleForAReason() {
            String id = record(Map.of("role", "LEAD")).extract().path("id");
            record(Map.of("role", "CONTRIBUTOR", "supersedes", id))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/reason"));
            record(Map.of("role", "CONTRIBUTOR", "supersedes", id, "reason", "Misread."))
                    .statusCode(201)
                    .body("supersedes", equalTo(id));
            roles("").body("items.role", contains("CONTRIBUTOR")).body("items.reason", contains("Misread."));
            record(Map.of("role", "OBSERVER", "supersedes", id, "reason", "Again."))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/supersedes"));
        }

        @Test
        void takesARoleBackAndMayRecordItAgain() {
            String id = record(Map.of("role", "LEAD")).extract().path("id");
            record(Map.of("role", "LEAD", "retracts", id, "reason", "Never was."))
                    .statusCode(201);
            roles("").body("items", empty());
            record(Map.of("role", "LEAD")).statusCode(201);
        }

        @Test
        void replacesWhatIsSaidOfTheSameParticipantOnly() {
            String id = record(Map.of("role", "LEAD")).extract().path("id");
            var of = new HashMap<String, Object>(
                    Map.of("role", "LEAD", "supersedes", id, "reason", "Another's.", "source", source()));
            of.put("participant", "XB");
            postPart(slug, "/participations", of)
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/unknown-participation"));
        }

        @Test
        void findsARoleWhereItsLocationSays() {
            var location = record(Map.of("role", "LEAD")).extract().header("Location");
            as("depositary").get(location).then().statusCode(200).body("items.role", contains("LEAD"));
        }
    }

    @Nested
    class AsAnOfficerOfFrance {

        @Test
        void mayNotRecordARole() {
            as("officer-fr")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("If-Match", eTag("/instruments/" + slug))
                    .body(Map.of("participant", "XA", "role", "LEAD", "source", source()))
                    .post(BASE + "/instruments/" + slug + "/participations")
                    .then()
                    .statusCode(403)
                    .contentType(PROBLEM);
        }
    }

    @Nested
    class AsAnybody {

        @Test
        void readsTheRolesOfOneParticipantInAnyCase() {
            record(Map.of("role", "LEAD")).statusCode(201);
            get("/instruments/" + slug + "/participations/xa")
                    .then()
                    .statusCode(200)
                    .body("items.participant", contains("XA"));
            get("/instruments/" + slug + "/participations/XB")
                    .then()
                    .statusCode(404)
                    .contentType(PROBLEM);
        }
    }

    private ValidatableResponse record(Map<String, Object> role) {
        var of = new HashMap<>(role);
        of.put("participant", "XA");
        of.put("source", source());
        return postPart(slug, "/participations", of).then();
    }

    private ValidatableResponse roles(String query) {
        return get("/instruments/" + slug + "/participations" + query).then().statusCode(200);
    }
}
