package org.depositary.kit.note;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.kit.note.Requests.position;
import static org.depositary.kit.note.Requests.written;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.depositary.kit.testing.TestDatabase;
import org.depositary.kit.testing.TestRealm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an answer says to who keeps it: which representation it is, what was known, until when it holds. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestRealm.class)
class KeepingTest {

    @Inject
    TestClock clock;

    @AfterEach
    void setTheClock() {
        clock.putForward(Duration.ZERO);
    }

    @Test
    void everyAnswerSaysHowFarTheJournalWasKnown() {
        var note = "/notes/" + written();
        var known = position();
        assertThat(head(note)).isGreaterThanOrEqualTo(known);
        assertThat(head("/notes/" + note + "/nothing")).isGreaterThanOrEqualTo(known);
        assertThat(head("/notes/unknown")).isGreaterThanOrEqualTo(known);
    }

    @Test
    void aListIsNamedByItsBytes() {
        var remarks = "/notes/" + written() + "/remarks";
        var tag = given().get(remarks).then().extract().header("ETag");
        assertThat(tag).matches("\"[\\w-]{22}\"");
        given().header("If-None-Match", tag)
                .get(remarks)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .body(emptyString());
        given().header("If-None-Match", "\"another\"").get(remarks).then().statusCode(200);
        given().get("/notes/" + written() + "/remarks?asAt=2020-01-01")
                .then()
                .header("ETag", matchesPattern("\"[\\w-]{22}\""));
    }

    @Test
    void aFeedIsNoRepresentation() {
        given().get("/notes/events").then().header("ETag", nullValue()).header("Cache-Control", nullValue());
    }

    @Test
    void aRepresentationHoldsUntilTheEndOfTheDay() {
        var note = "/notes/" + written();
        var now = given().get(note).then().header("Cache-Control", matchesPattern("max-age=\\d+"));
        assertThat(seconds(now.extract().header("Cache-Control"))).isBetween(0L, 86_400L);
        var left = seconds(now.extract().header("Cache-Control"));
        var later = Duration.ofSeconds(left / 2);
        clock.putForward(later);
        assertThat(seconds(given().get(note).header("Cache-Control")))
                .isBetween(left - later.toSeconds() - 60, left - later.toSeconds() + 1);
        given().get("/notes/unknown").then().header("Cache-Control", not(matchesPattern("max-age.*")));
    }

    private static long head(String path) {
        return Long.parseLong(given().get(path).header("Depositary-Head"));
    }

    private static long seconds(String cacheControl) {
        return Long.parseLong(cacheControl.substring("max-age=".length()));
    }
}
