package org.depositary.ratification.calendar.rest;

import static io.restassured.RestAssured.given;
import static org.depositary.ratification.testing.Api.BASE;
import static org.depositary.ratification.testing.Api.PROBLEM;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.depositary.ratification.testing.ServiceTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeadlineCalculatorResourceTest extends ServiceTest {

    private static final String DAYS = """
            [{"date": "2025-01-17", "chamber": "COMMONS", "kind": "SITTING"},
             {"date": "2025-01-17", "chamber": "LORDS", "kind": "SITTING"},
             {"date": "2025-01-20", "chamber": "BOTH", "kind": "SITTING", "certainty": "ANNOUNCED"}]""";

    @Nested
    class AsAnybody {

        @Test
        void learnsWhenAPeriodOfSittingDaysEnds() {
            calculate("""
                    {"clock": {"kind": "SITTING_DAYS", "count": 2, "chambers": "ALL",
                               "starts": "FIRST_QUALIFYING_DAY_AFTER"},
                     "from": "2025-01-16", "days": %s, "chambers": ["COMMONS", "LORDS"]}""".formatted(DAYS))
                    .statusCode(200)
                    .body("status", equalTo("CALCULATED"))
                    .body("startsOn", equalTo("2025-01-17"))
                    .body("endsOn", equalTo("2025-01-20"))
                    .body("restsOnAnnouncedDays", equalTo(true))
                    .body("reason", nullValue());
        }

        @Test
        void mayNameChambersOneOrSeveral() {
            calculate("""
                    {"clock": {"kind": "SITTING_DAYS", "count": 1, "chambers": "LORDS"},
                     "from": "2025-01-16", "days": %s}""".formatted(DAYS))
                    .statusCode(200)
                    .body("endsOn", equalTo("2025-01-17"))
                    .body("restsOnAnnouncedDays", nullValue());
            calculate("""
                    {"clock": {"kind": "SITTING_DAYS", "count": 1, "chambers": ["COMMONS", "LORDS"]},
                     "target": "2025-01-20", "days": %s}""".formatted(DAYS))
                    .statusCode(200)
                    .body("startsOn", equalTo("2025-01-20"))
                    .body("latestEventOn", equalTo("2025-01-19"));
        }

        @Test
        void learnsWhereTheCalendarEnds() {
            calculate("""
                    {"clock": {"kind": "SITTING_DAYS", "count": 21}, "from": "2025-01-16", "days": %s}""".formatted(DAYS))
                    .statusCode(200)
                    .body("status", equalTo("NOT_CALCULABLE"))
                    .body("calendarEndsOn", equalTo("2025-01-20"))
                    .body("reason", containsString("19 still to be counted"))
                    .body("endsOn", nullValue());
        }

        @Test
        void needsNoCalendarForOtherClocks() {
            calculate("""
                    {"clock": {"kind": "WORKING_DAYS", "count": 3}, "from": "2025-12-23", "holidays": ["2025-12-25"],
                     "pauses": [{"from": "2025-12-26", "to": "2025-12-26"}],
                     "prolongations": [{"kind": "CALENDAR_DAYS", "count": 1}]}""").statusCode(200).body("endsOn", equalTo("2025-12-31"));
        }

        @Test
        void learnsEveryFaultOfTheQuestion() {
            calculate("""
                    {"clock": {"kind": "SITTING_DAYS", "count": 1, "chambers": "SENATE"}, "days": [
                     {"date": "2025-01-17", "chamber": "ELSEWHERE", "kind": "SITTING"}], "chambers": ["COMMONS"],
                     "pauses": [{"from": "2025-12-26", "to": "2025-12-25"}]}""")
                    .statusCode(422)
                    .contentType(PROBLEM)
                    .body(
                            "errors.pointer",
                            containsInAnyOrder("/from", "/clock/chambers", "/days/0/chamber", "/pauses/0/to"));
            calculate("""
                    {"clock": {"kind": "SITTING_DAYS", "count": 1}, "target": "2025-01-17", "resets": ["2025-01-01"],
                     "prolongations": [{"kind": "WEEKS", "count": 1}]}""")
                    .statusCode(422)
                    .body("errors.pointer", containsInAnyOrder("/days", "/resets", "/prolongations"));
        }

        @Test
        void learnsWhatIsNotInForm() {
            calculate("""
                    {"clock": {"kind": "FORTNIGHTS", "count": 1}, "from": "2025-01-17"}""").statusCode(400).contentType(PROBLEM).body("errors.pointer", hasItem("/clock/kind"));
            calculate("""
                    {"clock": {"kind": "WEEKS", "count": 0}, "from": "2025-01-17"}""").statusCode(400).body("errors.pointer", hasItem("/clock/count"));
            calculate("""
                    {"clock": {"kind": "WEEKS", "count": 1}, "from": "2025-02-30"}""").statusCode(400);
            calculate("{}").statusCode(400);
        }

        private static ValidatableResponse calculate(String question) {
            return given().contentType("application/json")
                    .body(question)
                    .post(BASE + "/deadlines/calculations")
                    .then();
        }
    }
}
