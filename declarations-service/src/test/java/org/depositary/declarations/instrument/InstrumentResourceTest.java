package org.depositary.declarations.instrument;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.declarations.testing.Api.BASE;
import static org.depositary.declarations.testing.Api.PROBLEM;
import static org.depositary.declarations.testing.Api.depositary;
import static org.depositary.declarations.testing.Api.eTag;
import static org.depositary.declarations.testing.Api.get;
import static org.depositary.declarations.testing.Api.instrument;
import static org.depositary.declarations.testing.Api.post;
import static org.depositary.declarations.testing.Api.postPart;
import static org.depositary.declarations.testing.Api.put;
import static org.depositary.declarations.testing.Api.registerOnce;
import static org.depositary.declarations.testing.Api.registered;
import static org.depositary.declarations.testing.Api.slug;
import static org.depositary.declarations.testing.Api.source;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.depositary.kit.testing.TestDatabase;
import org.depositary.kit.testing.TestRealm;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestRealm.class)
class InstrumentResourceTest {

    @Nested
    class AsTheDepositary {

        @Test
        void registersAndReadsBackBySlugInAnyCaseAndById() {
            var slug = registered();
            String id = get("/instruments/" + slug.toUpperCase(java.util.Locale.ROOT))
                    .path("id");
            get("/instruments/" + id)
                    .then()
                    .statusCode(200)
                    .body("slug", equalTo(slug))
                    .body("status", equalTo("ADOPTED"))
                    .body("adoptedOn", equalTo("2026-01"));
        }

        @Test
        void mayNotTakeASlugThatIsTaken() {
            post("/instruments", instrument(registered()))
                    .then()
                    .statusCode(409)
                    .contentType(PROBLEM)
                    .body("type", equalTo("/problems/one-instrument-a-slug"));
        }

        @Test
        void triesWithoutATrace() {
            var slug = slug();
            depositary()
                    .queryParam("dryRun", true)
                    .body(instrument(slug))
                    .post(BASE + "/instruments")
                    .then()
                    .statusCode(201);
            get("/instruments/" + slug).then().statusCode(404);
        }

        @Test
        void learnsWhichRelationLeadsNowhere() {
            var related = instrument(slug());
            related.put("relations", List.of(Map.of("kind", "IMPLEMENTS", "instrument", "example-of-nothing")));
            post("/instruments", related)
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/relations/0/instrument"));
        }

        @Test
        void learnsWhatIsNoDateAndNoLanguage() {
            var dated = instrument(slug());
            dated.put("adoptedOn", "2026-02-30");
            post("/instruments", dated).then().statusCode(400).body("errors[0].pointer", equalTo("/adoptedOn"));
            var titled = instrument(slug());
            titled.put("title", Map.of("english", "Example"));
            post("/instruments", titled).then().statusCode(400).body("errors[0].pointer", equalTo("/title"));
        }

        @Test
        void recordsARoleOnce() {
            registerOnce("XA");
            var slug = registered();
            var role = Map.of("participant", "xa", "role", "HOST_STATE", "source", source());
            postPart(slug, "/participations", role).then().statusCode(201).body("participant", equalTo("XA"));
            postPart(slug, "/participations", role)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/one-role-once"));
            get("/instruments/" + slug + "/participations").then().body("items.role", equalTo(List.of("HOST_STATE")));
        }
    }

    @Nested
    class AsAnybody {

        @Test
        void seesWhatWasKnownBeforeAChange() throws InterruptedException {
            var slug = registered();
            Thread.sleep(Duration.ofMillis(300));
            var before = get(
                    "/instruments/" + slug + "?asAt=2026-01-06&knownAt=" + Instant.now(java.time.Clock.systemUTC()));
            String knownAt = before.path("knownAt");
            Map<String, Object> edited = before.jsonPath().getMap("$");
            edited.put("place", "Paris");
            put("/instruments/" + slug, eTag("/instruments/" + slug), edited)
                    .then()
                    .statusCode(200);
            var again = get("/instruments/" + slug + "?asAt=2026-01-06&knownAt=" + knownAt);
            assertThat(again.asString()).isEqualTo(before.asString());
            get("/instruments/" + slug).then().body("place", equalTo("Paris")).body("knownAt", nullValue());
        }

        @Test
        void findsNothingThatWasNotKnownYet() {
            get("/instruments/" + registered() + "?knownAt=2020-01-01T00:00:00Z")
                    .then()
                    .statusCode(404);
        }

        @Test
        void mayNotAskAboutFutureKnowledge() {
            get("/instruments?knownAt=2999-01-01T00:00:00Z")
                    .then()
                    .statusCode(422)
                    .contentType(PROBLEM);
        }

        @Test
        void readsAListInOneLanguage() {
            var recent = BASE + "/instruments?updatedSince=" + Instant.now(java.time.Clock.systemUTC());
            var instrument = instrument(slug());
            instrument.put("title", Map.of("en", "Treaty", "fr", "Traité"));
            post("/instruments", instrument).then().statusCode(201);
            var title = "items.find { it.slug == '" + instrument.get("slug") + "' }.title";
            var list = given().header("Accept-Language", "fr-BE, de;q=0.5").get(recent);
            list.then()
                    .body(title, equalTo(Map.of("fr", "Traité")))
                    .header("Content-Language", containsString("fr"))
                    .header("Vary", containsString("Accept-Language"));
            given().get(recent)
                    .then()
                    .body(title, equalTo(Map.of("en", "Treaty", "fr", "Traité")))
                    .header("Vary", containsString("Accept-Language"))
                    .header("ETag", not(list.header("ETag")));
        }

        @Test
        void filtersTheList() {
            var slug = registered();
            var draft = instrument(slug());
            draft.put("text", "DRAFT");
            draft.remove("adoptedOn");
            post("/instruments", draft).then().statusCode(201);
            get("/instruments?limit=200&status=ADOPTED&kind=TREATY,PROTOCOL")
                    .then()
                    .body("items.slug", hasItems(slug))
                    .body("items.findAll { it.status == 'DRAFT' }", equalTo(List.of()));
            given().get(BASE + "/instruments?kind=NONSENSE")
                    .then()
                    .statusCode(400)
                    .contentType(PROBLEM);
        }
    }
}
