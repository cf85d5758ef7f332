package org.depositary.system;

import static org.depositary.system.Api.anybody;
import static org.depositary.system.Api.as;
import static org.depositary.system.Api.get;
import static org.depositary.system.Api.post;
import static org.depositary.system.Api.source;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The four stories of docs/domain.md, told anew through the gateway: the procedures are real, what happens is invented, on
 * instruments that do not exist. Silences are recorded by the clock; the page's answers and pictures must be these.
 */
@ExtendWith(RunningStack.class)
class StoriesIT {

    private static final Path DAYS = Path.of(System.getProperty("depositary.checkout", ".."))
            .resolve("../shared/data/conformance/uk-parliament-days.csv");

    @Test
    void inBritainTheCommonsObjectAndTheGovernmentLaysItsStatement() throws IOException {
        assumeTrue(Files.exists(DAYS), "The calendar of the UK Parliament is not beside this checkout.");
        var page = DomainPage.under("United Kingdom");
        var britain = Story.under("gb-treaty", "GB");
        registerTheCalendarOfBothHouses();
        publishDaysUntil("2025-02-13");
        britain.happened("publish", "2025-01-16").happened("lay", "2025-01-16");
        page.tells(0, britain.deadlines("2025-01-20"));
        britain.refused("commons_a", "2025-02-10");
        publishDaysUntil("2025-12-31");
        page.tells(1, calculated());
        britain.happened("statement_c", "2025-03-03");
        britain.fallsSilent("lords_a", "2025-02-28").fallsSilent("commons_b", "2025-04-04");
        page.tells(2, britain.deadlines("2025-02-11"));
        britain.on("2025-02-28").body("stage", equalTo("SECOND_CHAMBER")).body("next.step", hasItem("statement_c"));
        britain.isDrawnAsOn("2025-03-04");
        page.tells(3, get("/approvals/" + britain.approval() + "?asAt=2025-04-04"));
    }

    @Test
    void inFranceTheAssemblyHasTheLastWord() throws IOException {
        var page = DomainPage.under("France");
        var france = Story.under("fr-treaty", "FR")
                .happened("council_of_state", "2025-03-01")
                .happened("cabinet", "2025-03-02")
                .happened("table", "2025-03-03")
                .happened("committee_1", "2025-03-04")
                .happened("chamber_1", "2025-03-05")
                .happened("committee_2", "2025-03-06")
                .refused("chamber_2", "2025-04-01");
        france.on("2025-04-02").body("next.step", hasItem("cmp"));
        france.refused("cmp", "2025-04-10").happened("an_new", "2025-04-20").refused("senat_new", "2025-04-28");
        france.on("2025-04-29").body("stage", equalTo("SECOND_CHAMBER")).body("next.step", hasItem("an_final"));
        france.isDrawnAsOn("2025-04-29");
        france.happened("an_final", "2025-05-06").on("2025-05-06").body("stage", equalTo("HEAD_OF_STATE"));
        france.happened("promulgate", "2025-05-15");
        page.tells(0, get("/approvals/" + france.approval() + "?asAt=2025-05-15"));
    }

    @Test
    void inTheNetherlandsSilenceApproves() throws IOException {
        var page = DomainPage.under("The Netherlands");
        var netherlands = Story.under("nl-treaty", "NL")
                .happened("cabinet", "2025-01-10")
                .happened("council_of_state", "2025-02-03")
                .happened("lay", "2025-03-03");
        netherlands.isDrawnAsOn("2025-03-04");
        page.tells(0, netherlands.deadlines("2025-03-04"));
        netherlands.fallsSilent("tacit_tweede", "2025-04-03").fallsSilent("tacit_eerste", "2025-04-03");
        page.tells(1, get("/approvals/" + netherlands.approval() + "?asAt=2025-04-03"));
    }

    @Test
    void inTheUnitedStatesTwoThirdsOfTheSenateConsentOnACondition() throws IOException {
        var page = DomainPage.under("United States");
        var america = Story.under("us-treaty", "US")
                .happened("transmit", "2025-02-03")
                .happened("secrecy", "2025-02-03")
                .happened("committee", "2025-05-06")
                .happened("layover", "2025-05-07");
        var vote = america.recorded("/votes", rollCall());
        page.tells(0, get("/approvals/" + america.approval() + "/votes/" + vote));
        var consent = new HashMap<>(Api.occurrence("vote", "2025-05-20"));
        consent.put("vote", vote);
        var condition = america.happened(consent).recorded("/conditions", certification());
        america.isDrawnAsOn("2025-05-20");
        page.tells(1, get("/approvals/" + america.approval() + "?asAt=2025-05-20"));
        america.recorded(
                "/conditions/" + condition + "/fulfilments", Map.of("occurredOn", "2025-06-02", "source", source()));
        america.happened("ratify", "2025-06-10").on("2025-06-10").body("stage", equalTo("GRANTED"));
        deposit(america, "2025-06-20");
    }

    /** The treaty action satisfies the step, which nobody can record in the case. */
    private static void deposit(Story story, String day) {
        var deposit = Map.of(
                "participant", story.participant(), "type", "RATIFICATION", "occurredOn", day, "source", source());
        post("depositary", "/instruments/" + story.instrument() + "/actions", deposit)
                .then()
                .statusCode(201);
        get("/approvals/" + story.approval() + "/steps?asAt=" + day)
                .then()
                .body("items.find { it.id == 'deposit' }.current", equalTo("HAPPENED"));
    }

    private static Map<String, Object> rollCall() {
        var vote = new HashMap<String, Object>(Map.of("step", "vote", "chamber", "senate", "method", "ROLL_CALL"));
        vote.putAll(Map.of("for", 71, "against", 26, "present", 97, "declared", "CARRIED"));
        vote.putAll(Map.of("occurredOn", "2025-05-20", "source", source()));
        return vote;
    }

    private static Map<String, Object> certification() {
        return Map.of(
                "kind", "CERTIFICATION_BEFORE_DEPOSIT",
                "text", Map.of("en", "The President certifies before the deposit that the example is kept."),
                "dueBefore", "DEPOSIT",
                "step", "vote",
                "occurredOn", "2025-05-20",
                "source", source());
    }

    private static void registerTheCalendarOfBothHouses() {
        var calendar = Map.of(
                "participant",
                "GB",
                "name",
                "Houses of Parliament",
                "chambers",
                List.of("COMMONS", "LORDS"),
                "source",
                Map.of("citation", "Days of both Houses as published by the UK Parliament"));
        post("officer-gb", "/calendars", calendar).then().statusCode(201);
    }

    /** What both Houses were known to do in 2025, up to {@code last}: a calendar is published bit by bit. */
    private static void publishDaysUntil(String last) throws IOException {
        as("officer-gb")
                .contentType("text/csv")
                .header("If-Match", get("/calendars/gb").header("ETag"))
                .body(days(
                        day -> day.startsWith("2025-") && day.substring(0, 10).compareTo(last) <= 0))
                .put("/calendars/gb/days")
                .then()
                .statusCode(200);
    }

    private static String days(Predicate<String> wanted) throws IOException {
        try (var lines = Files.lines(DAYS)) {
            return lines.filter(line -> line.startsWith("date") || wanted.test(line))
                    .collect(Collectors.joining("\n"));
        }
    }

    private static io.restassured.response.Response calculated() {
        var clock =
                Map.of("kind", "SITTING_DAYS", "count", 21, "chambers", "ALL", "starts", "FIRST_QUALIFYING_DAY_AFTER");
        return anybody()
                .contentType("application/json")
                .body(Map.of("clock", clock, "from", "2025-01-16", "calendar", "gb"))
                .post("/deadlines/calculations");
    }
}
