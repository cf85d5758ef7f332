package org.depositary.ratification.instrument;

import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.ratification.testing.Api.PROBLEM;
import static org.depositary.ratification.testing.Api.await;
import static org.depositary.ratification.testing.Api.entriesAbout;
import static org.depositary.ratification.testing.Api.get;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.depositary.ratification.testing.Feed;
import org.depositary.ratification.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeclaredTest extends ServiceTest {

    @Inject
    FollowDeclarations reading;

    @AfterEach
    void theFeedIsThere() {
        Feed.comeBack();
    }

    @Test
    void whatIsDeclaredIsNotedInTheOwnJournalWithItsWholeState() {
        var slug = Feed.newSlug();
        var instrument = Feed.instrument(slug);
        instrument.put("finalClauses", Map.of("of", "a later day"));
        Feed.declare("instrument.registered", "instruments/" + slug, instrument);
        await(() -> !noted(slug).isEmpty());
        var entry = noted(slug).getFirst();
        assertThat(entry).containsEntry("type", "org.depositary.instrument.noted");
        assertThat((Map<?, ?>) entry.get("data")).hasToString(copyOf(instrument).toString());
    }

    @Test
    void aParticipantIsNotedToo() {
        Feed.declareParticipants("XL");
        await(() -> !entriesAbout("participants/XL").isEmpty());
        assertThat(entriesAbout("participants/XL").getFirst())
                .containsEntry("type", "org.depositary.participant.noted");
    }

    @Test
    void whatWasDeclaredIsKnownInTheNextRequest() {
        for (var time = 0; time < 25; time++) {
            asked(Feed.declaredInstrument()).then().statusCode(200);
        }
    }

    /** As a client asks that is told to come again: it may be too early, and is never told that there is none. */
    private static Response asked(String slug) {
        return Stream.generate(() -> status(slug))
                .limit(10)
                .filter(answer -> answer.statusCode() != 503)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatAwaitsItsPositionInTheFeedIsWaitedFor() {
        var slug = Feed.newSlug();
        Feed.declareHeld("instrument.registered", "instruments/" + slug, Feed.instrument(slug));
        status(slug).then().statusCode(200);
    }

    @Test
    void aSlugThatAnInstrumentHadLeadsToTheOneItHas() {
        var former = Feed.declaredInstrument();
        status(former).then().statusCode(200);
        var renamed = Feed.instrument(former);
        var slug = Feed.newSlug();
        renamed.put("slug", slug);
        Feed.declare("instrument.changed", "instruments/" + slug, renamed);
        status(slug).then().statusCode(200);
        given().redirects()
                .follow(false)
                .get("/api/v1/instruments/" + former.toUpperCase(Locale.ROOT) + "/status?asAt=2026-01-06")
                .then()
                .statusCode(308)
                .header("Location", endsWith("/api/v1/instruments/" + slug + "/status?asAt=2026-01-06"));
    }

    @Test
    void whatNobodyDeclaredIsUnknown() {
        status("example-of-nothing")
                .then()
                .statusCode(404)
                .contentType(PROBLEM)
                .body("type", equalTo("/problems/unknown-instrument"));
    }

    @Test
    void whileTheFeedIsDownOnlyWhatIsNotKnownIsUnavailable() {
        var known = Feed.declaredInstrument();
        status(known).then().statusCode(200);
        Feed.goDown();
        status(known).then().statusCode(200);
        status("example-of-nothing")
                .then()
                .statusCode(503)
                .contentType(PROBLEM)
                .header("Retry-After", equalTo("1"))
                .body("type", equalTo("/problems/declarations-unread"));
    }

    @Test
    void whatWasDeclaredWhileTheFeedWasDownIsCaughtUpInOrder() {
        Feed.goDown();
        var slug = Feed.newSlug();
        changes(slug, 5);
        Feed.comeBack();
        await(() -> noted(slug).size() == 5);
        assertThat(edits(slug)).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void readersSideBySideTakeEachEntryOnceAndInOrder() throws Exception {
        Feed.goDown();
        var slug = Feed.newSlug();
        changes(slug, 60);
        Callable<?> replica = reading::readToTheEnd;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Feed.comeBack();
            for (var done : threads.invokeAll(Collections.nCopies(4, replica))) {
                done.get();
            }
        }
        await(() -> noted(slug).size() == 60);
        assertThat(edits(slug)).isEqualTo(IntStream.range(0, 60).boxed().toList());
    }

    @Test
    void anEntryThatCannotBeReadStopsNothing() {
        Feed.declare("instrument.registered", "instruments/broken", Map.of("slug", "broken"));
        Feed.declare("clause.added", "instruments/broken/clauses/para_1", Map.of("eId", "para_1"));
        status(Feed.declaredInstrument()).then().statusCode(200);
    }

    /** A machine too busy to read on within half a second tells some of them to come again. */
    @Test
    void manyThatWaitShareOneReader() throws Exception {
        Callable<Integer> unknown = () -> status("example-of-nothing").statusCode();
        var before = Feed.headsAsked();
        try (var threads = Executors.newFixedThreadPool(20)) {
            var statuses = threads.invokeAll(Collections.nCopies(60, unknown)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(statuses).contains(404).isSubsetOf(404, 503);
        }
        assertThat(Feed.headsAsked() - before).isLessThan(60);
    }

    /** The registration and the changes of an instrument, numbered. */
    private static void changes(String slug, int times) {
        for (var edit = 0; edit < times; edit++) {
            var instrument = Feed.instrument(slug);
            instrument.put("edit", edit);
            Feed.declare(edit == 0 ? "instrument.registered" : "instrument.changed", "instruments/" + slug, instrument);
        }
    }

    private static List<Map<String, Object>> noted(String slug) {
        return entriesAbout("instruments/" + slug);
    }

    private static List<Integer> edits(String slug) {
        return noted(slug).stream()
                .map(entry -> (Integer) ((Map<?, ?>) requireNonNull(entry.get("data"))).get("edit"))
                .toList();
    }

    private static Response status(String instrument) {
        return get("/instruments/" + instrument + "/status");
    }

    /** Sorted as canonical JSON is, with the id as text. */
    private static Map<String, Object> copyOf(Map<String, Object> instrument) {
        var copy = new java.util.TreeMap<>(instrument);
        copy.replaceAll((name, value) -> value instanceof java.util.UUID id ? id.toString() : value);
        return copy;
    }
}
