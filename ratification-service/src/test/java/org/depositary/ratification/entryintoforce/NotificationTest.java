package org.depositary.ratification.entryintoforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.ratification.testing.Api.act;
import static org.depositary.ratification.testing.Api.await;
import static org.depositary.ratification.testing.Api.entriesAbout;
import static org.depositary.ratification.testing.Api.get;
import static org.depositary.ratification.testing.Api.post;
import static org.depositary.ratification.testing.Api.source;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.depositary.ratification.testing.Feed;
import org.depositary.ratification.testing.ServiceTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the depositary tells the participants [VCLT 77(1)(e), (f)]. */
@QuarkusTest
class NotificationTest extends ServiceTest {

    private static final LocalDate FAR = LocalDate.of(2399, 1, 1);

    private static final Map<String, Object> TWO =
            Map.of("type", "THRESHOLD_COUNT", "count", 2, "delay", Map.of("amount", "P30D"));

    @Inject
    Notify notify;

    @BeforeAll
    static void participants() {
        Feed.declareParticipants("XA", "XB");
    }

    @Test
    void tellsOnceEachThingThatHasBecomeTrue() {
        var instrument = declared();
        record(instrument, "XA", "2020-01-01");
        record(instrument, "XB", "2020-03-01");

        await(() -> told(instrument).size() == 5);
        get("/instruments/" + instrument + "/notifications")
                .then()
                .statusCode(200)
                .body("items[0].kind", equalTo("THRESHOLD_REACHED"))
                .body("items[0].on", equalTo("2020-03-01"))
                .body("items[1].says", equalTo("The date of entry into force is 2020-03-31."))
                .body("items.findAll { it.participant != null }.participant", contains("XA", "XB"));
        notify.bringUpTo(LocalDate.now(java.time.ZoneOffset.UTC));
        assertThat(told(instrument)).hasSize(5);
        await(() -> entriesAbout("instruments/" + instrument).stream()
                        .filter(entry -> String.valueOf(entry.get("type")).startsWith("org.depositary.notification."))
                        .count()
                == 5);
    }

    @Test
    void tellsWhatBecomesTrueOnlyBecauseTimePasses() {
        var instrument = declared();
        record(instrument, "XA", "2020-01-01");
        var future = LocalDate.now(java.time.ZoneOffset.UTC);
        record(instrument, "XB", future.toString());
        await(() -> told(instrument).size() == 2);
        assertThat(told(instrument)).containsExactly("THRESHOLD_REACHED", "DATE_FIXED");

        await(() -> {
            notify.bringUpTo(FAR); // The beat may be at it; then this one leaves it alone.
            return told(instrument).size() == 5;
        });
        assertThat(told(instrument)).endsWith("ENTERED_INTO_FORCE", "ENTERED_INTO_FORCE_FOR", "ENTERED_INTO_FORCE_FOR");
    }

    @Test
    void replicasSideBySideTellItOnce() throws Exception {
        var instruments = List.of(declared(), declared(), declared(), declared());
        for (var instrument : instruments) {
            record(instrument, "XA", "2020-01-01");
            record(instrument, "XB", "2020-03-01");
        }
        Callable<Integer> replica = () -> notify.bringUpTo(FAR);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var found : threads.invokeAll(List.of(replica, replica, replica))) {
                found.get();
            }
        }

        for (var instrument : instruments) {
            await(() -> told(instrument).size() == 5);
            assertThat(told(instrument)).hasSize(5);
        }
    }

    @Test
    void anInstrumentThatWaitsForAnotherIsLookedAtWhenThatOneEnters() {
        var other = declared();
        var waiting = declared(Map.of("type", "OTHER_INSTRUMENT_IN_FORCE", "instrument", other));
        get("/instruments/" + waiting + "/status").then().statusCode(200);
        record(other, "XA", "2020-01-01");
        record(other, "XB", "2020-03-01");

        await(() -> {
            notify.bringUpTo(LocalDate.now(java.time.ZoneOffset.UTC));
            return told(waiting).contains("ENTERED_INTO_FORCE");
        });
        get("/instruments/" + waiting + "/entry-into-force").then().body("entersIntoForceOn", equalTo("2020-03-31"));
    }

    @Test
    void aDeterminationIsToldWhenItBringsTheInstrumentIntoForce() {
        var instrument = declared(Map.of("type", "EVENT_DETERMINED", "event", "DECISION_OF_PARTICIPANTS"));
        record(instrument, "XA", "2020-01-01");
        await(() -> notify.bringUpTo(LocalDate.now(java.time.ZoneOffset.UTC)) == 0);
        assertThat(told(instrument)).isEmpty();

        var decision = Map.of(
                "event", "DECISION_OF_PARTICIPANTS",
                "status", "DETERMINED",
                "instruments", List.of(instrument),
                "mechanism", "OTHER",
                "occurredOn", "2020-03-01",
                "effectiveFrom", "2020-03-01",
                "source", source());
        post("depositary", "/determinations", decision).then().statusCode(201);

        await(() -> {
            notify.bringUpTo(LocalDate.now(java.time.ZoneOffset.UTC));
            return told(instrument).size() == 4;
        });
        assertThat(told(instrument))
                .containsExactly("THRESHOLD_REACHED", "DATE_FIXED", "ENTERED_INTO_FORCE", "ENTERED_INTO_FORCE_FOR");
    }

    @Test
    void aMembershipThatIsToldLaterBringsTheInstrumentIntoForce() {
        var group = "example-group-of-" + Feed.newSlug();
        Feed.declareGroup(group, List.of(Map.of("participant", "XB")));
        var instrument = declared(
                Map.of("type", "THRESHOLD_COUNT", "count", 1, "eligible", group, "delay", Map.of("amount", "P1D")));
        record(instrument, "XA", "2020-01-01");
        await(() -> notify.bringUpTo(LocalDate.now(java.time.ZoneOffset.UTC)) == 0);
        assertThat(told(instrument)).isEmpty();

        Feed.declareGroup(group, List.of(Map.of("participant", "XA")));

        await(() -> {
            notify.bringUpTo(LocalDate.now(java.time.ZoneOffset.UTC));
            return told(instrument).contains("ENTERED_INTO_FORCE");
        });
    }

    @Test
    void whoWaitsForAnInstrumentByItsFormerSlugWaitsForIt() {
        var former = declared();
        var waiting = declared(Map.of("type", "OTHER_INSTRUMENT_IN_FORCE", "instrument", former));
        var renamed = instrument(former, TWO);
        var slug = Feed.newSlug();
        renamed.put("slug", slug);
        Feed.declare("instrument.changed", "instruments/" + slug, renamed);

        record(slug, "XA", "2020-01-01");
        record(slug, "XB", "2020-03-01");

        get("/instruments/" + waiting + "/entry-into-force").then().body("entersIntoForceOn", equalTo("2020-03-31"));
        await(() -> told(waiting).contains("ENTERED_INTO_FORCE"));
    }

    private static List<String> told(String instrument) {
        return get("/instruments/" + instrument + "/notifications?asAt=" + FAR)
                .jsonPath()
                .getList("items.kind");
    }

    private static String declared() {
        return declared(TWO);
    }

    private static String declared(Map<String, Object> rule) {
        var slug = Feed.newSlug();
        Feed.declare("instrument.registered", "instruments/" + slug, instrument(slug, rule));
        return slug;
    }

    private static Map<String, Object> instrument(String slug, Map<String, Object> rule) {
        var instrument = Feed.instrument(slug);
        instrument.put("finalClauses", Map.of("entryIntoForce", rule));
        return instrument;
    }

    private static void record(String instrument, String participant, String on) {
        post("depositary", "/instruments/" + instrument + "/actions", act(participant, "RATIFICATION", on))
                .then()
                .statusCode(201);
    }
}
