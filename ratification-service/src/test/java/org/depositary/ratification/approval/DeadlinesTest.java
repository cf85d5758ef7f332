package org.depositary.ratification.approval;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.ratification.testing.Api.BASE;
import static org.depositary.ratification.testing.Api.PROBLEM;
import static org.depositary.ratification.testing.Api.data;
import static org.depositary.ratification.testing.Api.eTag;
import static org.depositary.ratification.testing.Api.entriesAbout;
import static org.depositary.ratification.testing.Api.get;
import static org.depositary.ratification.testing.Api.occurrence;
import static org.depositary.ratification.testing.Api.pause;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import org.depositary.kit.paging.Cursor;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.testing.ServiceTest;
import org.depositary.ratification.testing.StatementCounter;
import org.junit.jupiter.api.Test;

/** Deadlines of approvals: counted, moved with the calendar, listed, and shown to calendar programs. */
@QuarkusTest
class DeadlinesTest extends ServiceTest {

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Inject
    CaseDeadlines deadlines;

    private static ValidatableResponse deadlines(String approval, String query) {
        return get("/approvals/" + approval + "/deadlines" + query).then().statusCode(200);
    }

    /** March of a year to come, on whose weekdays the house sits. */
    private String day(int ofMarch) {
        return "%d-03-%02d".formatted(today.getYear() + 1, ofMarch);
    }

    private String[] sittings(int... days) {
        var rows = new ArrayList<String>();
        for (var day : days) {
            rows.add(day(day) + " SITTING");
        }
        return rows.toArray(String[]::new);
    }

    @Test
    void aClockWaitsForItsCalendarAndMovesWithIt() {
        var parliament = Parliament.of("XP", "Europe/Paris", "days 3 SITTING_DAYS");
        var id = parliament.open();
        deadlines(id, "")
                .body("items.step", contains("house"))
                .body("items[0].state", equalTo("NOT_STARTED"))
                .body("items[0].status", equalTo("NOT_CALCULABLE"))
                .body("items[0].reason", containsString("has not happened"));
        parliament.record(id, occurrence("lay", today.toString())).then().statusCode(201);
        get("/approvals/" + id)
                .then()
                .body("nextDeadline.status", equalTo("NOT_CALCULABLE"))
                .body("nextDeadline.endsOn", nullValue())
                .body("nextDeadline.kind", equalTo("SITTING_DAYS"));
        parliament.registerCalendar();
        parliament.publishDays(today + " SITTING", day(1) + " SITTING", day(2) + " SITTING");
        deadlines(id, "")
                .body("items[0].status", equalTo("NOT_CALCULABLE"))
                .body("items[0].calendarEndsOn", equalTo(day(2)))
                .body("items[0].reason", containsString("calendar ends with 1"));
        var before = eTag(id);
        parliament.publishDays(sittings(1, 2, 3, 4));
        deadlines(id, "").body("items[0].endsOn", equalTo(day(3))).body("items[0].startsOn", equalTo(day(1)));
        assertThat(eTag(id)).isNotEqualTo(before);
        parliament.publishDays(sittings(1, 2, 4));
        deadlines(id, "").body("items[0].endsOn", equalTo(day(4))).body("items[0].moves.to", contains(day(3), day(4)));
        pause(300);
        var entry = entriesAbout("approvals/" + id).getLast();
        assertThat(entry).containsEntry("type", "org.depositary.deadline.moved");
        assertThat((Map<?, ?>) data(entry).get("details"))
                .extracting("step", "from", "to")
                .containsExactly("house", day(3), day(4));
        get("/approvals?participant=XP&deadlineBefore=" + day(5)).then().body("items.id", contains(id));
        get("/approvals?participant=XP&deadlineBefore=" + day(4)).then().body("items", empty());
    }

    @Test
    void ofSeveralCalendarsThatOfTheChamberCounts() {
        var parliament = Parliament.of("XW", "Europe/Paris", "days 3 SITTING_DAYS");
        var id = parliament.open();
        parliament.record(id, occurrence("lay", today.toString())).then().statusCode(201);
        parliament.registerCalendar();
        parliament.publishDays(today + " SITTING", day(1) + " SITTING", day(2) + " SITTING", day(3) + " SITTING");
        parliament.registerCalendar("xw-a-province", "ASSEMBLY");
        deadlines(id, "").body("items[0].endsOn", equalTo(day(3)));
    }

    @Test
    void aPeriodIsProlongedWhileItRunsByWhatIsTold() {
        var parliament = Parliament.of("XQ", "Europe/Paris", "days 10 CALENDAR");
        var id = parliament.open();
        parliament.record(id, occurrence("lay", today.minusDays(4).toString()));
        deadlines(id, "").body("items[0].endsOn", equalTo(today.plusDays(6).toString()));
        var extension = occurrence("extend", today.toString());
        extension.put("prolongsBy", 4);
        parliament.record(id, extension).then().statusCode(201).body("prolongsBy", equalTo(4));
        deadlines(id, "").body("items[0].endsOn", equalTo(today.plusDays(10).toString()));
        parliament.record(id, occurrence("extend", today.toString()));
        deadlines(id, "").body("items[0].endsOn", equalTo(today.plusDays(20).toString()));
        get("/approvals/" + id)
                .then()
                .body("holdsUntil", equalTo(today.plusDays(21).toString()));
        parliament.record(id, occurrence("extend", today.plusDays(21).toString()));
        deadlines(id, "?asAt=" + today.plusDays(21))
                .body("items[0].endsOn", equalTo(today.plusDays(20).toString()))
                .body("items[0].state", equalTo("PASSED"));
        var lay = occurrence("lay", today.toString());
        lay.put("prolongsBy", 3);
        parliament.record(id, lay).then().statusCode(422).body("errors[0].pointer", equalTo("/prolongsBy"));
        deadlines(id, "?asAt=" + today.minusDays(5)).body("items[0].state", equalTo("NOT_STARTED"));
    }

    @Test
    void aDeadlineIsMetByTheStepItWasSetFor() {
        var parliament = Parliament.of("XR", "Europe/Paris", "months 1 CALENDAR");
        var id = parliament.open();
        var laid = LocalDate.of(today.getYear() + 1, 1, 31);
        parliament.record(id, occurrence("lay", laid.toString()));
        deadlines(id, "?asAt=" + laid)
                .body("items[0].endsOn", equalTo(laid.plusMonths(1).toString()));
        var objection = occurrence("house", laid.plusDays(10).toString());
        objection.put("outcome", "NEGATIVE");
        parliament.record(id, objection).then().statusCode(201);
        deadlines(id, "?asAt=" + laid.plusDays(10)).body("items[0].state", equalTo("MET"));
        get("/approvals/" + id + "?asAt=" + laid.plusDays(10))
                .then()
                .body("stage", equalTo("REFUSED"))
                .body("nextDeadline", nullValue());
    }

    @Test
    void deadlinesOfAllAreListedInTheOrderOfTheirLastDays() {
        var parliament = Parliament.of("XS", "Europe/Paris", "weeks 52 CALENDAR");
        var laid = List.of(today.minusDays(3), today.minusDays(1), today.minusDays(2), today.minusDays(2));
        var ids = laid.stream()
                .map(day -> {
                    var id = parliament.open();
                    parliament.record(id, occurrence("lay", day.toString()));
                    return id;
                })
                .toList();
        var seen = new ArrayList<String>();
        var ends = new ArrayList<String>();
        for (var cursor = ""; cursor != null; ) {
            var page = given().queryParam("participant", "XS")
                    .queryParam("limit", 1)
                    .queryParams(cursor.isEmpty() ? Map.of() : Map.of("cursor", cursor))
                    .get(BASE + "/deadlines")
                    .jsonPath();
            seen.addAll(page.getList("items.approval"));
            ends.addAll(page.getList("items.endsOn"));
            cursor = page.getString("page.next");
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(ids).first().isEqualTo(ids.getFirst());
        assertThat(ends).isSorted();
        var last = today.minusDays(1).plusWeeks(52);
        get("/deadlines?participant=XS&before=" + last).then().body("items", hasSize(3));
        get("/deadlines?participant=XS&from=" + last).then().body("items.approval", contains(ids.get(1)));
        get("/deadlines?participant=XS&effect=MUST_DECIDE").then().body("items", empty());
        get("/deadlines?asAt=2026-01-01").then().statusCode(422).contentType(PROBLEM);
        get("/deadlines?participant=XS&asAt=" + today.minusDays(2)).then().body("items", hasSize(3));
        get("/deadlines?participant=XS&knownAt=" + Instant.parse("2020-01-01T00:00:00Z"))
                .then()
                .body("items", empty());
    }

    @Test
    void asManyStatementsAreSentForTwentyDeadlinesAsForOne() {
        var one = Parliament.of("XT", "Europe/Paris", "weeks 52 CALENDAR");
        one.record(one.open(), occurrence("lay", today.toString()));
        var many = Parliament.of("XU", "Europe/Paris", "weeks 52 CALENDAR");
        for (var more = 0; more < 20; more++) {
            many.record(many.open(), occurrence("lay", today.toString()));
        }
        assertThat(statementsFor("XU", 20)).isEqualTo(statementsFor("XT", 1));
    }

    private int statementsFor(String participant, int there) {
        var cases = new DeadlineFilter.Cases(Set.of(), Set.of(participant), Set.of());
        var filter = new DeadlineFilter(cases, Set.of(), Set.of(), Optional.empty(), Optional.empty());
        return QuarkusTransaction.requiringNew().call(() -> {
            var before = StatementCounter.sent();
            var page = deadlines.page(filter, new Cursor(Optional.empty(), 50, ""), AsOf.today(today));
            assertThat(page.items()).hasSize(there);
            return StatementCounter.sent() - before;
        });
    }

    @Test
    void aCalendarProgramSeesTheSameEventMoveAndBeCalledOff() throws Exception {
        var parliament = Parliament.of("XV", "Europe/Paris", "weeks 52 CALENDAR");
        var id = parliament.open();
        var lay = parliament
                .record(id, occurrence("lay", today.toString()))
                .path("id")
                .toString();
        var first = event(id);
        assertThat(first)
                .containsEntry("UID", id + ".house@depositary")
                .containsEntry("STATUS", "CONFIRMED")
                .containsEntry("DTSTART", today.plusWeeks(52).toString().replace("-", ""));
        var extension = occurrence("extend", today.toString());
        extension.put("prolongsBy", 1);
        parliament.record(id, extension);
        var moved = event(id);
        assertThat(moved)
                .containsEntry("UID", id + ".house@depositary")
                .containsEntry("DTSTART", today.plusWeeks(53).toString().replace("-", ""));
        assertThat(Integer.parseInt(moved.get("SEQUENCE"))).isGreaterThan(Integer.parseInt(first.get("SEQUENCE")));
        parliament
                .record(id, new HashMap<>(Map.of("retracts", lay, "reason", "Laid elsewhere.")))
                .then()
                .statusCode(201);
        var off = event(id);
        assertThat(off).containsEntry("UID", id + ".house@depositary").containsEntry("STATUS", "CANCELLED");
        assertThat(Integer.parseInt(off.get("SEQUENCE"))).isGreaterThan(Integer.parseInt(moved.get("SEQUENCE")));
        deadlines(id, "").body("items[0].state", equalTo("WITHDRAWN"));
        get("/deadlines?participant=XV").then().body("items.approval", not(hasItem(id)));
    }

    private static Map<String, String> event(String approval) throws IOException, ParserException {
        var answer = given().accept("text/calendar").get(BASE + "/deadlines?participant=XV");
        answer.then().statusCode(200).contentType("text/calendar");
        assertThat(answer.asString().lines())
                .allSatisfy(line -> assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .hasSizeLessThanOrEqualTo(75));
        var calendar = new CalendarBuilder().build(new StringReader(answer.asString()));
        assertThat(calendar.validate().hasErrors()).isFalse();
        List<VEvent> events = calendar.getComponents("VEVENT");
        var values = new HashMap<String, String>();
        events.stream()
                .filter(event -> event.getUid().orElseThrow().getValue().startsWith(approval))
                .flatMap(event -> event.getProperties().stream())
                .forEach(property -> values.put(property.getName(), property.getValue()));
        return values;
    }
}
