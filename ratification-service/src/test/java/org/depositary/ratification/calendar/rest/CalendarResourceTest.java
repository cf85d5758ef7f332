package org.depositary.ratification.calendar.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.ratification.testing.Api.BASE;
import static org.depositary.ratification.testing.Api.PROBLEM;
import static org.depositary.ratification.testing.Api.as;
import static org.depositary.ratification.testing.Api.entriesAbout;
import static org.depositary.ratification.testing.Api.get;
import static org.depositary.ratification.testing.Api.pause;
import static org.depositary.ratification.testing.Api.post;
import static org.depositary.ratification.testing.Api.source;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depositary.ratification.testing.Feed;
import org.depositary.ratification.testing.ServiceTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CalendarResourceTest extends ServiceTest {

    private static final String CSV = """
            date,chamber,kind,certainty
            2026-06-01,UPPER,SITTING,
            2026-06-01,LOWER,SITTING,CONFIRMED
            2026-06-02,ALL,SITTING,ANNOUNCED
            2026-06-02,ALL,PROROGATION,ANNOUNCED
            """;

    @BeforeAll
    static void participants() {
        Feed.declareParticipants("FR", "GB", "XC");
    }

    @Nested
    class AsAnOfficerOfFrance {

        @Test
        void registersAndPublishesTheCalendarOfItsParliament() {
            register("officer-fr", "fr-example", "fr").statusCode(201).body("participant", equalTo("FR"));
            publish("officer-fr", "fr-example", CSV)
                    .statusCode(200)
                    .body("years", contains(2026))
                    .body("endsOn", equalTo("2026-06-02"));
            get("/calendars/FR-Example/days?year=2026").then().body("days", hasSize(4));
            get("/calendars/fr-example/days?year=2025").then().body("days", hasSize(0));
            pause(300);
            assertThat(entriesAbout("calendars/fr-example"))
                    .extracting(entry -> entry.get("type"))
                    .containsExactly("org.depositary.calendar.registered", "org.depositary.calendar.published");
        }

        @Test
        void mayNotTouchTheCalendarOfAnother() {
            register("officer-fr", "gb-by-fr", "GB").statusCode(403).contentType(PROBLEM);
            register("depositary", "gb-example", "GB").statusCode(201);
            publish("officer-fr", "gb-example", CSV).statusCode(403);
            publish("depositary", "gb-example", CSV).statusCode(200);
        }

        @Test
        void learnsThatTheCalendarHasChangedMeanwhile() {
            register("officer-fr", "fr-stale", "FR");
            var tag = tag("fr-stale");
            publish("officer-fr", "fr-stale", CSV).statusCode(200);
            as("officer-fr")
                    .header("If-Match", tag)
                    .contentType("text/csv")
                    .body(CSV)
                    .put(BASE + "/calendars/fr-stale/days")
                    .then()
                    .statusCode(412);
            as("officer-fr")
                    .contentType("text/csv")
                    .body(CSV)
                    .put(BASE + "/calendars/fr-stale/days")
                    .then()
                    .statusCode(428);
        }
    }

    @Nested
    class AsTheDepositary {

        @Test
        void mayNotRegisterTwice() {
            register("depositary", "xc-twice", "XC").statusCode(201);
            register("depositary", "xc-twice", "XC").statusCode(409).body("type", equalTo("/problems/calendar-there"));
        }

        @Test
        void replacesOnlyTheYearsItPublishes() {
            register("depositary", "xc-years", "XC");
            publish("depositary", "xc-years", CSV);
            publish("depositary", "xc-years", CSV.replace("2026", "2027")).statusCode(200);
            publish("depositary", "xc-years", "date,chamber,kind\n2026-01-07,UPPER,SITTING\n")
                    .statusCode(200)
                    .body("years", contains(2026, 2027));
            get("/calendars/xc-years/days?year=2026").then().body("days.date", contains("2026-01-07"));
            get("/calendars/xc-years/days?year=2027").then().body("days", hasSize(4));
        }

        @Test
        void describesItAnew() {
            register("depositary", "xc-anew", "XC");
            var description = calendar("xc-anew", "XC");
            description.put("holidays", List.of("2026-12-25"));
            as("depositary")
                    .header("If-Match", tag("xc-anew"))
                    .body(description)
                    .put(BASE + "/calendars/xc-anew")
                    .then()
                    .statusCode(200)
                    .body("holidays", contains("2026-12-25"));
        }

        @Test
        void learnsEveryFaultOfItsDays() {
            register("depositary", "xc-faults", "XC");
            publish("depositary", "xc-faults", """
                    date,chamber,kind,certainty
                    2026-06-01,MIDDLE,SITTING,CONFIRMED
                    2026-06-02,UPPER,SITTING,CONFIRMED
                    2026-06-02,UPPER,SITTING,ANNOUNCED
                    """)
                    .statusCode(422)
                    .body("errors.pointer", containsInAnyOrder("/days/0/chamber", "/days/2"));
            publish("depositary", "xc-faults", "date,chamber,kind\nsoon,UPPER,FEAST\n2026-06-02,,SITTING\n")
                    .statusCode(400)
                    .contentType(PROBLEM)
                    .body("errors.pointer", containsInAnyOrder("/days/0/date", "/days/0/kind", "/days/1/chamber"));
            publish("depositary", "xc-faults", "nonsense").statusCode(422);
        }
    }

    @Nested
    class AsAnybody {

        @Test
        void mayNotPublish() {
            given().contentType("text/csv")
                    .body(CSV)
                    .put(BASE + "/calendars/fr-example/days")
                    .then()
                    .statusCode(401);
        }

        @Test
        void readsTheDaysAsTheTableInWhichTheyCanBePublishedAgain() {
            register("depositary", "xc-table", "XC");
            publish("depositary", "xc-table", CSV);
            var table = given().accept("text/csv").get(BASE + "/calendars/xc-table/days");
            table.then().statusCode(200).contentType(startsWith("text/csv"));
            assertThat(table.header("ETag")).isEqualTo("\"1.csv\"");
            assertThat(table.asString().lines()).hasSize(5).contains("2026-06-02,ALL,PROROGATION,ANNOUNCED");
            publish("depositary", "xc-table", table.asString()).statusCode(200);
        }

        @Test
        void countsOnAStoredCalendar() {
            register("depositary", "xc-count", "XC");
            publish("depositary", "xc-count", CSV);
            calculate("XC-Count", 1)
                    .statusCode(200)
                    .body("endsOn", equalTo("2026-06-02"))
                    .body("restsOnAnnouncedDays", equalTo(true));
            calculate("xc-count", 2)
                    .body("status", equalTo("NOT_CALCULABLE"))
                    .body("calendarEndsOn", equalTo("2026-06-02"));
            calculate("nowhere", 1).statusCode(422).body("errors.pointer", contains("/calendar"));
        }

        @Test
        void readsADayThatWasToldTwiceOnce() {
            register("depositary", "xc-repeated", "XC");
            publish(
                            "depositary",
                            "xc-repeated",
                            "date,house,day_type\n2026-06-02,UPPER,SITTING\n2026-06-02,UPPER,SITTING\n")
                    .statusCode(200);
            get("/calendars/xc-repeated/days").then().body("days.kind", contains("SITTING"));
        }

        @Test
        void doesNotSeeWhatWasNotKnownThen() {
            register("depositary", "xc-late", "XC");
            get("/calendars").then().statusCode(200).body("items.id", hasItem("xc-late"));
            get("/calendars?knownAt=2020-01-01T00:00:00Z")
                    .then()
                    .statusCode(200)
                    .body("items.id", not(hasItem("xc-late")));
            get("/calendars/xc-late/days?knownAt=2020-01-01T00:00:00Z").then().statusCode(404);
            get("/calendars/nowhere").then().statusCode(404);
        }

        private static ValidatableResponse calculate(String calendar, int count) {
            return given().contentType("application/json")
                    .body("""
                            {"clock": {"kind": "SITTING_DAYS", "count": %d}, "from": "2026-06-01", "calendar": "%s"}""".formatted(count, calendar))
                    .post(BASE + "/deadlines/calculations")
                    .then();
        }
    }

    private static ValidatableResponse register(String user, String id, String participant) {
        return post(user, "/calendars", calendar(id, participant)).then();
    }

    private static Map<String, Object> calendar(String id, String participant) {
        return new HashMap<>(Map.of(
                "id",
                id,
                "participant",
                participant,
                "name",
                "Example parliament",
                "chambers",
                List.of("UPPER", "LOWER"),
                "source",
                source()));
    }

    private static ValidatableResponse publish(String user, String calendar, String csv) {
        return as(user).header("If-Match", tag(calendar))
                .contentType("text/csv")
                .body(csv)
                .put(BASE + "/calendars/" + calendar + "/days")
                .then();
    }

    private static String tag(String calendar) {
        return get("/calendars/" + calendar).header("ETag");
    }
}
