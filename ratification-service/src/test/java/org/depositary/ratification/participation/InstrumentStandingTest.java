package org.depositary.ratification.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.ratification.testing.Api.await;
import static org.depositary.ratification.testing.Api.entriesAbout;
import static org.depositary.ratification.testing.Api.post;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.depositary.ratification.testing.Api;
import org.depositary.ratification.testing.Feed;
import org.depositary.ratification.testing.ServiceTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What other services are told of where an instrument as a whole stands. */
@QuarkusTest
class InstrumentStandingTest extends ServiceTest {

    private static final Map<String, Object> TWO =
            Map.of("type", "THRESHOLD_COUNT", "count", 2, "delay", Map.of("amount", "P30D"));

    @BeforeAll
    static void participants() {
        Feed.declareParticipants("XA", "XB");
    }

    @Test
    void tellsTheWholeCourseOfForceAndApplicationWithItsDays() {
        var instrument = declared(Map.of("entryIntoForce", TWO));
        record(instrument, "XA", "PROVISIONAL_APPLICATION", "2019-01-01");
        record(instrument, "XA", "RATIFICATION", "2020-01-01");
        record(instrument, "XB", "RATIFICATION", "2020-03-01");
        record(instrument, "XA", "SUSPENSION", "2021-01-01");
        record(instrument, "XB", "SUSPENSION", "2021-02-01");
        record(instrument, "XB", "RESUMPTION", "2022-01-01");
        record(instrument, "XA", "TERMINATION", "2023-01-01");

        await(() -> force(instrument).endsWith("TERMINATED 2023-01-01]"));
        assertThat(force(instrument))
                .isEqualTo("[CONDITIONS_PENDING null, CONDITIONS_MET 2020-03-01, IN_FORCE 2020-03-31,"
                        + " TERMINATED 2023-01-01]");
        assertThat(steps(instrument, "application"))
                .isEqualTo("[NONE null, PROVISIONAL 2019-01-01, FULL 2020-03-31, SUSPENDED 2021-02-01,"
                        + " FULL 2022-01-01, NONE 2023-01-01]");
        assertThat(last(instrument, "parties"))
                .isEqualTo(List.of(
                        Map.of("participant", "XA", "since", "2020-03-31", "until", "2023-01-01"),
                        Map.of("participant", "XB", "since", "2020-03-31", "until", "2023-01-01")));
    }

    @Test
    void tellsItAnewWhenARecordIsTakenBack() {
        var instrument = declared(Map.of("entryIntoForce", TWO));
        record(instrument, "XA", "RATIFICATION", "2020-01-01");
        var mistaken = record(instrument, "XB", "RATIFICATION", "2020-03-01");
        await(() -> force(instrument).contains("IN_FORCE"));

        var retraction = Api.act("XB", "RATIFICATION", "2020-03-01");
        retraction.put("retracts", mistaken);
        retraction.put("reason", "Entered by mistake");
        post("depositary", "/instruments/" + instrument + "/actions", retraction)
                .then()
                .statusCode(201);

        await(() -> force(instrument).equals("[CONDITIONS_PENDING null]"));
        assertThat(last(instrument, "parties")).hasToString("[]");
    }

    @Test
    void aPoliticalTextIsSignedAndHasNoForceToWaitFor() {
        var instrument = declared(Map.of());
        var signature = Api.act("XA", "SIGNATURE", "2020-01-01");
        signature.put("effect", "POLITICAL");
        post("depositary", "/instruments/" + instrument + "/actions", signature)
                .then()
                .statusCode(201);

        await(() -> !told(instrument).isEmpty());
        assertThat(last(instrument, "signedOn")).isEqualTo("2020-01-01");
        assertThat(force(instrument)).isEqualTo("[UNDETERMINED null]");
    }

    @Test
    void tellsThatTheTextWasCorrected() {
        var instrument = declared(Map.of());
        record(instrument, "XA", "CORRECTION", "2020-05-01");

        await(() -> !told(instrument).isEmpty());
        assertThat(last(instrument, "correctedOn")).isEqualTo("2020-05-01");
    }

    @Test
    void tellsThatALaterTreatyOfAllItsPartiesTakesItsPlace() {
        var former = declared(Map.of("entryIntoForce", TWO));
        record(former, "XA", "RATIFICATION", "2010-01-01");
        record(former, "XB", "RATIFICATION", "2010-03-01");
        var later = Feed.newSlug();
        var successor = Feed.instrument(later);
        successor.put("finalClauses", Map.of("entryIntoForce", TWO));
        successor.put("relations", List.of(Map.of("kind", "SUPERSEDES", "instrument", former)));
        Feed.declare("instrument.registered", "instruments/" + later, successor);
        record(later, "XA", "RATIFICATION", "2020-01-01");
        record(later, "XB", "RATIFICATION", "2020-03-01");

        await(() -> force(former).contains("SUPERSEDED"));
        assertThat(force(former)).endsWith("IN_FORCE 2010-03-31, SUPERSEDED 2020-03-31]");
    }

    private static String declared(Map<String, Object> finalClauses) {
        var slug = Feed.newSlug();
        var instrument = Feed.instrument(slug);
        instrument.put("finalClauses", finalClauses);
        Feed.declare("instrument.registered", "instruments/" + slug, instrument);
        return slug;
    }

    private static String record(String instrument, String participant, String type, String on) {
        var response = post("depositary", "/instruments/" + instrument + "/actions", Api.act(participant, type, on));
        response.then().statusCode(201);
        return response.jsonPath().getString("id");
    }

    private static Optional<Map<?, ?>> told(String instrument) {
        return entriesAbout("instruments/" + instrument).stream()
                .filter(entry -> "org.depositary.standing.changed".equals(entry.get("type")))
                .reduce((_, last) -> last)
                .map(Api::data);
    }

    private static Object last(String instrument, String part) {
        return Objects.requireNonNull(told(instrument).orElseThrow().get(part));
    }

    private static String force(String instrument) {
        return steps(instrument, "force");
    }

    private static String steps(String instrument, String side) {
        return told(instrument).stream()
                .flatMap(told -> ((List<?>) Objects.requireNonNull(told.get(side))).stream())
                .map(Map.class::cast)
                .map(step -> step.get("status") + " " + step.get("since"))
                .toList()
                .toString();
    }
}
