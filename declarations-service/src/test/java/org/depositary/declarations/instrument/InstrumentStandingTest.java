package org.depositary.declarations.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.depositary.declarations.testing.Api.clause;
import static org.depositary.declarations.testing.Api.eTag;
import static org.depositary.declarations.testing.Api.get;
import static org.depositary.declarations.testing.Api.instrument;
import static org.depositary.declarations.testing.Api.latest;
import static org.depositary.declarations.testing.Api.post;
import static org.depositary.declarations.testing.Api.postPart;
import static org.depositary.declarations.testing.Api.put;
import static org.depositary.declarations.testing.Api.registerOnce;
import static org.depositary.declarations.testing.Api.slug;
import static org.depositary.declarations.testing.Api.source;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.depositary.kit.follow.FeedEntry;
import org.depositary.kit.testing.TestDatabase;
import org.depositary.kit.testing.TestRealm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where an instrument stands by what ratification-service tells of the acts of participants. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestRealm.class)
class InstrumentStandingTest {

    private static final String COURSE = """
            "force": [{"status": "CONDITIONS_PENDING", "because": "told"},
                {"status": "CONDITIONS_MET", "since": "2020-03-01", "because": "Two of two have consented."},
                {"status": "IN_FORCE", "since": "2020-03-31", "because": "Two of two have consented."},
                {"status": "TERMINATED", "since": "2023-01-01", "because": "It was terminated."}],
            "application": [{"status": "NONE", "because": "Nobody applies it."},
                {"status": "PROVISIONAL", "since": "2019-06-01", "because": "XA declared it."},
                {"status": "FULL", "since": "2020-03-31", "because": "It is in force."},
                {"status": "SUSPENDED", "since": "2021-02-01", "because": "It is suspended."},
                {"status": "NONE", "since": "2023-01-01", "because": "It was terminated."}],
            "signedOn": "2019-02-01", "correctedOn": "2020-05-01",
            "parties": [{"participant": "XA", "since": "2020-03-31", "until": "2023-01-01"}]""";

    private static final String NOTHING_BUT = """
            "force": [{"status": "UNDETERMINED", "because": "told"}],
            "application": [{"status": "NONE", "because": "Nobody applies it."}], "parties": []""";

    @Inject
    NoteStanding notes;

    @Inject
    ObjectMapper json;

    @ParameterizedTest
    @CsvSource({
        "2018-12-31, DRAFT, NOT_OPEN, UNDETERMINED, NONE, DRAFT",
        "2019-01-15, ADOPTED, OPEN_FOR_SIGNATURE, CONDITIONS_PENDING, NONE, CONDITIONS_PENDING",
        "2019-06-01, ADOPTED, OPEN_FOR_SIGNATURE, CONDITIONS_PENDING, PROVISIONAL, PROVISIONALLY_APPLIED",
        "2020-03-01, ADOPTED, CLOSED, CONDITIONS_MET, PROVISIONAL, CONDITIONS_MET",
        "2020-03-31, ADOPTED, CLOSED, IN_FORCE, FULL, IN_FORCE",
        "2020-05-01, CORRECTED, CLOSED, IN_FORCE, FULL, IN_FORCE",
        "2021-02-01, CORRECTED, CLOSED, IN_FORCE, SUSPENDED, SUSPENDED",
        "2023-01-01, CORRECTED, CLOSED, TERMINATED, NONE, TERMINATED"
    })
    void allFourFacetsAndTheOneWordFollowFromTheDay(
            String day, String text, String participation, String force, String application, String status) {
        var slug = treaty();
        tell(slug, COURSE);

        read(slug, day)
                .body("facets.text.status", equalTo(text))
                .body("facets.participation.status", equalTo(participation))
                .body("facets.force.status", equalTo(force))
                .body("facets.application.status", equalTo(application))
                .body("status", equalTo(status));
        get("/instruments?limit=200&status=" + status + "&asAt=" + day)
                .then()
                .body("items.slug", hasItem(slug))
                .body("items.findAll { it.status != '" + status + "' }.size()", equalTo(0));
        get("/instruments?limit=200&status=LAPSED,SIGNED&asAt=" + day).then().body("items.slug", not(hasItem(slug)));
    }

    @Test
    void aTextThatAllCallPoliticalIsSignedAndOperativeWhenItIsActedUpon() {
        registerOnce("XA");
        var slug = slug();
        post("/instruments", instrument(slug)).then().statusCode(201);
        postPart(
                        slug,
                        "/legal-characters",
                        Map.of(
                                "participant",
                                "XA",
                                "character",
                                "NOT_LEGALLY_BINDING",
                                "basis",
                                "TEXT",
                                "source",
                                source()))
                .then()
                .statusCode(201);
        tell(slug, NOTHING_BUT + ", \"signedOn\": \"2026-02-06\", \"operativeSince\": \"2026-03-01\"");

        read(slug, "2026-02-06")
                .body("facets.force.status", equalTo("NOT_APPLICABLE"))
                .body("facets.application.status", equalTo("NONE"))
                .body("status", equalTo("SIGNED"));
        read(slug, "2026-03-01")
                .body("facets.application.status", equalTo("OPERATIVE"))
                .body("facets.application.since", equalTo("2026-03-01"))
                .body("status", equalTo("SIGNED"));
        get("/instruments?limit=200&status=SIGNED&asAt=2026-02-06").then().body("items.slug", hasItem(slug));
    }

    @Test
    void whatIsToldLaterTakesThePlaceAndWhatWasKnownStays() {
        var slug = treaty();
        tell(slug, COURSE);
        var then = new AtomicReference<String>();
        await().untilAsserted(
                        () -> then.set(knownAt(slug, Clock.systemUTC().instant().toString())
                                .body("status", equalTo("SUSPENDED"))
                                .extract()
                                .path("knownAt")));
        tell(slug, NOTHING_BUT + ", \"signedOn\": \"2019-02-01\"");

        read(slug, "2022-01-01").body("status", equalTo("CONDITIONS_PENDING"));
        knownAt(slug, String.valueOf(then.get())).body("status", equalTo("SUSPENDED"));
    }

    private static ValidatableResponse knownAt(String slug, String instant) {
        return get("/instruments/" + slug + "?asAt=2022-01-01&knownAt=" + instant)
                .then()
                .statusCode(200);
    }

    @Test
    void whatIsToldIsAnotherRepresentationButNobodysChangeFailsByIt() {
        var slug = treaty();
        var before = eTag("/instruments/" + slug);
        tell(slug, COURSE);

        assertThat(eTag("/instruments/" + slug)).isNotEqualTo(before);
        put("/instruments/" + slug, before, treaty(slug)).then().statusCode(200);
        read(slug, "2020-03-31").body("status", equalTo("IN_FORCE"));
        latest().then()
                .body(
                        "findAll { it.type == 'org.depositary.standing.noted' && it.subject == 'instruments/" + slug
                                + "' }.size()",
                        equalTo(1));
    }

    @Test
    void whatIsToldOfAnInstrumentThatNobodyRegisteredIsNotInForm() {
        var stranger = new FeedEntry(
                "1",
                "org.depositary.standing.changed",
                "instruments/example-stranger",
                json.valueToTree(Map.of(
                        "id", UUID.randomUUID(),
                        "instrument", "example-stranger",
                        "force", List.of(),
                        "application", List.of(),
                        "parties", List.of())));
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> notes.note(stranger)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAmendmentBindsItsPartiesAndWhoJoinsTheTreatyAfterIt() {
        List.of("XA", "XB", "XC", "XD").forEach(code -> registerOnce(code));
        var slug = treaty();
        postPart(slug, "/clauses", clause("art_1")).then().statusCode(201);
        var protocol = amended(slug);
        postPart(protocol, "/participations", Map.of("participant", "XC", "role", "CONTRIBUTOR", "source", source()))
                .then()
                .statusCode(201);
        tell(slug, parties("XA 2000-01-01", "XB 2000-01-01", "XC 2000-01-01", "XD 2021-01-01"));
        tell(protocol, parties("XA 2020-06-01", "XB 2020-06-01"));

        assertThat(textBetween(slug, "XA,XB", "2020-06-01")).isEqualTo("As amended.");
        assertThat(textBetween(slug, "XA,XB", "2020-05-31")).isEqualTo("Text of art_1.");
        assertThat(textBetween(slug, "XA,XC", "2022-01-01")).isEqualTo("Text of art_1.");
        assertThat(textBetween(slug, "XA,XD", "2022-01-01")).isEqualTo("As amended.");
        assertThat(textBetween(slug, "XC,XD", "2022-01-01")).isEqualTo("Text of art_1.");
    }

    private static String textBetween(String slug, String between, String day) {
        return get("/instruments/" + slug + "/clauses/art_1?between=" + between + "&asAt=" + day)
                .jsonPath()
                .getString("text.en");
    }

    private static String amended(String slug) {
        var protocol = slug();
        var amending = instrument(protocol);
        amending.put("relations", List.of(Map.of("kind", "AMENDS", "instrument", slug)));
        post("/instruments", amending).then().statusCode(201);
        var replaced = Map.of("type", "REPLACE", "eId", "art_1", "text", Map.of("en", "As amended."));
        postPart(
                        slug,
                        "/amendments",
                        Map.of(
                                "regime",
                                protocol,
                                "validFrom",
                                "2020-01-01",
                                "instructions",
                                List.of(replaced),
                                "source",
                                source()))
                .then()
                .statusCode(201);
        return protocol;
    }

    private static String parties(String... since) {
        return NOTHING_BUT.replace(
                "[]",
                Stream.of(since)
                        .map(one -> one.split(" ", 2))
                        .map(one -> "{\"participant\": \"" + one[0] + "\", \"since\": \"" + one[1] + "\"}")
                        .toList()
                        .toString());
    }

    private static String treaty() {
        var slug = slug();
        post("/instruments", treaty(slug)).then().statusCode(201);
        return slug;
    }

    private static Map<String, Object> treaty(String slug) {
        var treaty = instrument(slug);
        treaty.put("adoptedOn", "2019-01-01");
        treaty.put(
                "finalClauses",
                Map.of(
                        "signature", Map.of("from", "2019-01-01", "until", "2019-12-31"),
                        "entryIntoForce", Map.of("type", "THRESHOLD_COUNT", "count", 2)));
        return treaty;
    }

    private static ValidatableResponse read(String slug, String day) {
        return get("/instruments/" + slug + "?asAt=" + day).then().statusCode(200);
    }

    private void tell(String slug, String standing) {
        var entry = new FeedEntry("1", "org.depositary.standing.changed", "instruments/" + slug, tree(slug, standing));
        QuarkusTransaction.requiringNew().run(() -> notes.note(entry));
    }

    private com.fasterxml.jackson.databind.JsonNode tree(String slug, String standing) {
        try {
            var id = get("/instruments/" + slug).jsonPath().getString("id");
            return json.readTree("{\"id\": \"" + id + "\", \"instrument\": \"a-slug-it-had\", " + standing + "}");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
