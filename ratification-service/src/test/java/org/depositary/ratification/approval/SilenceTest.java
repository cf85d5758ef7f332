package org.depositary.ratification.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.ratification.testing.Api.data;
import static org.depositary.ratification.testing.Api.entriesAbout;
import static org.depositary.ratification.testing.Api.get;
import static org.depositary.ratification.testing.Api.occurrence;
import static org.depositary.ratification.testing.Api.pause;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.depositary.ratification.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Silence that approves is recorded by the clock itself: once, by one replica, on the day where the participant is. */
@QuarkusTest
class SilenceTest extends ServiceTest {

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Inject
    RecordSilence clock;

    @Inject
    ApprovalCase.Repository cases;

    @Inject
    ApprovalFiles files;

    @AfterEach
    void backToToday() {
        QuarkusTransaction.requiringNew()
                .run(() -> files.of(cases.listAll(), Optional.empty())
                        .forEach(file -> file.head().standsAt(file.position(today))));
    }

    private static List<String> steps(String approval) {
        return get("/approvals/" + approval + "/occurrences").jsonPath().getList("items.step");
    }

    @Test
    void silenceApprovesOnTheDayAfterTheLast() throws Exception {
        var id = Parliament.of("XE", "Europe/Paris", "days 30 CALENDAR");
        var laid = id.open();
        id.record(laid, occurrence("lay", "2026-01-01")).then().statusCode(201);
        Callable<Integer> replica = () -> clock.bringUpTo(Instant.now());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(List.of(replica, replica, replica)))
                    .allMatch(future -> future.state() == Future.State.SUCCESS);
        }
        assertThat(clock.bringUpTo(Instant.now())).isZero();
        get("/approvals/" + laid + "/occurrences")
                .then()
                .body("items.step", contains("lay", "house"))
                .body("items[1].outcome", equalTo("SILENCE"))
                .body("items[1].occurredOn", equalTo("2026-02-01"));
        get("/approvals/" + laid).then().body("stage", equalTo("DEEMED_GRANTED"));
        get("/approvals/" + laid + "?asAt=2026-01-31").then().body("stage", equalTo("FIRST_CHAMBER"));
        get("/approvals/" + laid + "/deadlines").then().body("items[0].state", equalTo("PASSED"));
        pause(300);
        assertThat(entriesAbout("approvals/" + laid).stream()
                        .filter(entry -> "house".equals(data(entry).get("step"))))
                .hasSize(1);
    }

    @Test
    void theDayBeginsWhereTheParticipantIs() {
        var kiritimati = Parliament.of("XF", "Pacific/Kiritimati", "days 30 CALENDAR");
        var id = kiritimati.open();
        kiritimati.record(id, occurrence("lay", today.minusDays(10).toString()));
        var begins = today.plusDays(20).atTime(10, 0).toInstant(ZoneOffset.UTC);
        clock.bringUpTo(begins.minusSeconds(1));
        assertThat(steps(id)).containsExactly("lay");
        clock.bringUpTo(begins);
        assertThat(steps(id)).containsExactly("lay", "house");
    }

    @Test
    void whoObjectedInTimeWasNotSilent() {
        var parliament = Parliament.of("XG", "Europe/Paris", "days 30 CALENDAR");
        var id = parliament.open();
        parliament.record(id, occurrence("lay", today.minusDays(10).toString()));
        var objection = occurrence("house", today.toString());
        objection.put("outcome", "NEGATIVE");
        parliament.record(id, objection);
        clock.bringUpTo(today.plusDays(40).atStartOfDay().toInstant(ZoneOffset.UTC));
        get("/approvals/" + id + "/occurrences").then().body("items.outcome", contains("POSITIVE", "NEGATIVE"));
    }

    @Test
    void aSilenceThatWasTakenBackIsNotSaidAgain() {
        var parliament = Parliament.of("XH", "Europe/Paris", "days 30 CALENDAR");
        var id = parliament.open();
        parliament.record(id, occurrence("lay", "2026-01-01"));
        clock.bringUpTo(Instant.now());
        var silence = get("/approvals/" + id + "/occurrences").jsonPath().getString("items[1].id");
        parliament
                .record(id, new HashMap<>(Map.of("retracts", silence, "reason", "An objection had been lodged.")))
                .then()
                .statusCode(201);
        clock.bringUpTo(Instant.now());
        assertThat(steps(id)).containsExactly("lay");
    }

    @Test
    void daysThatAreOnlyAnnouncedMakeNoSilence() {
        var parliament = Parliament.of("XI", "Europe/Paris", "days 2 SITTING_DAYS");
        parliament.registerCalendar();
        parliament.publishDays("2026-01-02 SITTING", "2026-01-03 SITTING ANNOUNCED", "2026-01-04 RECESS");
        var id = parliament.open();
        parliament.record(id, occurrence("lay", "2026-01-01"));
        get("/approvals/" + id + "/deadlines")
                .then()
                .body("items[0].endsOn", equalTo("2026-01-03"))
                .body("items[0].restsOnAnnouncedDays", equalTo(true));
        clock.bringUpTo(Instant.now());
        assertThat(steps(id)).containsExactly("lay");
        parliament.publishDays("2026-01-02 SITTING", "2026-01-03 SITTING", "2026-01-04 RECESS");
        clock.bringUpTo(Instant.now());
        assertThat(steps(id)).containsExactly("lay", "house");
    }
}
