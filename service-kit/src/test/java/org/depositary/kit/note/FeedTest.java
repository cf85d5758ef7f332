package org.depositary.kit.note;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.kit.note.Requests.PROBLEM;
import static org.depositary.kit.note.Requests.as;
import static org.depositary.kit.note.Requests.eventsAfter;
import static org.depositary.kit.note.Requests.note;
import static org.depositary.kit.note.Requests.position;
import static org.depositary.kit.note.Requests.written;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.depositary.kit.journal.JournalHead;
import org.depositary.kit.testing.TestDatabase;
import org.depositary.kit.testing.TestRealm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestRealm.class)
class FeedTest {

    @Inject
    JournalHead head;

    @Inject
    TestClock clock;

    private long from;

    @BeforeEach
    void takeThePosition() {
        from = position();
    }

    @AfterEach
    void setTheClock() {
        clock.putForward(Duration.ZERO);
    }

    @Nested
    class Reading {

        @Test
        void anEntryIsACloudEvent() {
            var id = written();
            var event = eventsAfter(from, given()).stream()
                    .filter(one -> ("notes/" + id).equals(one.get("subject")))
                    .findFirst()
                    .orElseThrow();
            assertThat(event)
                    .containsEntry("specversion", "1.0")
                    .containsEntry("source", "/notes")
                    .containsEntry("type", "org.depositary.note.written")
                    .containsEntry("datacontenttype", "application/json")
                    .containsEntry("data", Map.of("id", id, "participant", "FR", "text", "words of " + id))
                    .containsOnlyKeys(
                            "specversion",
                            "id",
                            "source",
                            "type",
                            "subject",
                            "time",
                            "datacontenttype",
                            "data",
                            "settledat",
                            "entryhash");
        }

        @Test
        void whoReadsFromTheBeginningMeetsEveryPositionOnce() {
            IntStream.range(0, 5).forEach(note -> written());
            var met = new ArrayList<Long>();
            for (var batch = events("?after=0&limit=97"); !batch.isEmpty(); ) {
                assertThat(batch).hasSizeLessThanOrEqualTo(97);
                batch.forEach(event -> met.add(Long.valueOf(String.valueOf(event.get("id")))));
                batch = events("?limit=97&after=" + met.getLast());
            }
            assertThat(met)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, met.size()).boxed().toList());
        }

        @Test
        void theHeadIsTheLastPosition() {
            var id = written();
            var last = eventsAfter(from, given()).getLast();
            assertThat(last).containsEntry("subject", "notes/" + id).containsEntry("id", String.valueOf(position()));
        }

        @ParameterizedTest
        @CsvSource({
            "limit, 0",
            "limit, 1001",
            "limit, x",
            "after, -1",
            "after, x",
            "wait, 31",
            "wait, -1",
            "visibility, SECRET",
            "names, 2"
        })
        void whatCannotBeAskedIsRefusedUnderItsName(String name, String value) {
            given().queryParam(name, value)
                    .get("/notes/events")
                    .then()
                    .statusCode(400)
                    .contentType(PROBLEM)
                    .body("errors.pointer", contains(name));
        }
    }

    @Nested
    class Waiting {

        @Test
        void nothingNewIsAnEmptyListAfterTheWait() {
            var started = System.nanoTime();
            given().get("/notes/events?wait=1&after=" + Long.MAX_VALUE)
                    .then()
                    .statusCode(200)
                    .body("", hasSize(0));
            assertThat(Duration.ofNanos(System.nanoTime() - started))
                    .isBetween(Duration.ofMillis(900), Duration.ofSeconds(5));
        }

        /** There are twenty connections: were one held by each reader that waits, the writer would get none. */
        @Test
        void manyReadersWaitWithoutAConnectionAndAreToldWithinMomentsOfACommit()
                throws InterruptedException, ExecutionException {
            var position = head.now().position();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var readers = IntStream.range(0, 60)
                        .mapToObj(
                                reader -> threads.submit(() -> given().get("/notes/events?wait=30&after=" + position)))
                        .toList();
                Thread.sleep(500);
                assertThat(readers).noneMatch(Future::isDone);
                var id = written();
                var committed = System.nanoTime();
                for (Future<Response> reader : readers) {
                    reader.get().then().statusCode(200).body("[0].subject", equalTo("notes/" + id));
                }
                assertThat(Duration.ofNanos(System.nanoTime() - committed)).isLessThan(Duration.ofSeconds(3));
            }
        }
    }

    @Nested
    class Opening {

        @Test
        void toOthersARefusedAttemptIsSealedAndTellsNothing() {
            var id = refused();
            assertThat(eventsAfter(from, given()))
                    .hasSize(2)
                    .last()
                    .satisfies(event -> assertThat(event)
                            .containsEntry("type", "org.depositary.sealed")
                            .containsOnlyKeys("specversion", "id", "source", "type", "time", "entryhash"));
            assertThat(refusals(id, given())).isEmpty();
        }

        @Test
        void anAuditorOpensItAndSeesWhoItWas() {
            var id = refused();
            assertThat(refusals(
                            id, as("auditor").queryParam("visibility", "AUDIT").queryParam("names", true)))
                    .singleElement()
                    .satisfies(attempt -> assertThat(attempt)
                            .containsEntry("recordedby", "officer-de")
                            .containsEntry("type", "org.depositary.write.refused")
                            .containsEntry("data", Map.of("participant", "FR", "request", "PUT /notes/" + id)));
        }

        @Test
        void anotherServiceOpensAllButNamesNobody() {
            var id = refused();
            assertThat(refusals(id, as("ratification-service").queryParam("visibility", "AUDIT")))
                    .singleElement()
                    .satisfies(attempt -> assertThat(attempt).doesNotContainKey("recordedby"));
            as("ratification-service")
                    .get("/notes/events?names=true")
                    .then()
                    .statusCode(403)
                    .contentType(PROBLEM);
        }

        @ParameterizedTest
        @CsvSource({
            "liaison, PROVISIONAL, 200",
            "officer-fr, PROVISIONAL, 200",
            "reviewer-fr, PROVISIONAL, 200",
            "depositary, PROVISIONAL, 403",
            "liaison, AUDIT, 403",
            "officer-fr, AUDIT, 403",
            "auditor, AUDIT, 200",
            "depositary, PUBLIC, 200"
        })
        void whoMayOpenWhat(String user, String visibility, int status) {
            as(user).get("/notes/events?visibility=" + visibility).then().statusCode(status);
        }

        @Test
        void aRefusedAttemptIsJournalledAtMostOnceAMinute() {
            var id = refused();
            attempt(id);
            clock.putForward(Duration.ofSeconds(61));
            attempt(id);
            attempt(id);
            assertThat(refusals(id, as("auditor").queryParam("visibility", "AUDIT")))
                    .hasSize(2);
        }

        @Test
        void onlyTryingLeavesNoEntry() {
            var id = written();
            as("officer-de")
                    .queryParam("dryRun", true)
                    .body(note(id, "FR", "t"))
                    .put("/notes/" + id)
                    .then()
                    .statusCode(403);
            assertThat(refusals(id, as("auditor").queryParam("visibility", "AUDIT")))
                    .isEmpty();
        }

        private static String refused() {
            var id = written();
            attempt(id);
            return id;
        }

        private static void attempt(String id) {
            as("officer-de")
                    .body(note(id, "FR", "t"))
                    .put("/notes/" + id)
                    .then()
                    .statusCode(403);
        }

        private List<Map<String, Object>> refusals(String id, RequestSpecification reader) {
            return eventsAfter(from, reader).stream()
                    .filter(event -> ("PUT /notes/" + id).equals(event.get("subject")))
                    .toList();
        }
    }

    private static List<Map<String, Object>> events(String query) {
        return given().get("/notes/events" + query).jsonPath().getList("");
    }
}
