package org.depositary.ratification.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.ratification.testing.Api.approval;
import static org.depositary.ratification.testing.Api.eTag;
import static org.depositary.ratification.testing.Api.get;
import static org.depositary.ratification.testing.Api.occurrence;
import static org.depositary.ratification.testing.Api.opened;
import static org.depositary.ratification.testing.Api.published;
import static org.depositary.ratification.testing.Api.record;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.depositary.ratification.testing.Feed;
import org.depositary.ratification.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PositionsTest extends ServiceTest {

    private static final LocalDate LATER = LocalDate.of(2500, 1, 2);
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Inject
    KeepPositions keep;

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

    @Test
    void storedPositionsAreWhatTheFactsSay() {
        var granted = withAStepInTheFuture();
        record("officer-fr", granted, occurrence("vote", "2026-01-02"));
        withAStepInTheFuture();
        QuarkusTransaction.requiringNew().run(() -> {
            var all = cases.listAll();
            assertThat(all).isNotEmpty();
            assertThat(files.of(all, Optional.empty())).hasSameSizeAs(all).allSatisfy(file -> {
                assertThat(file.head().position()).isEqualTo(file.position(today));
                assertThat(file.head().changedAt()).isEqualTo(file.changedAt());
            });
        });
    }

    @Test
    void aPositionMovesWhenOnlyTimePasses() {
        var id = withAStepInTheFuture();
        var tag = eTag(id);
        var found = "/approvals?participant=FR&stage=FIRST_CHAMBER&instrument="
                + get("/approvals/" + id).path("instrument");
        get(found).then().body("items", empty());
        keep.bringUpTo(LATER);
        get(found).then().body("items.id", contains(id));
        assertThat(eTag(id)).isEqualTo(tag);
        assertThat(keep.bringUpTo(LATER)).isZero();
    }

    @Test
    void replicasSideBySideShareTheWork() throws Exception {
        for (var more = 0; more < 8; more++) {
            withAStepInTheFuture();
        }
        long outdated = QuarkusTransaction.requiringNew().call(() -> cases.count("holdsUntil <= ?1", LATER));
        Callable<Integer> replica = () -> keep.bringUpTo(LATER);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var shares = threads.invokeAll(List.of(replica, replica, replica)).stream()
                    .mapToInt(Future::resultNow)
                    .sum();
            assertThat(shares).isEqualTo(outdated).isPositive();
        }
    }

    @Test
    void aLockedCaseIsLeftToWhoHoldsIt() {
        var id = UUID.fromString(withAStepInTheFuture());
        QuarkusTransaction.requiringNew().run(() -> {
            cases.requireLocked(id);
            keep.bringUpTo(LATER);
            var stage = QuarkusTransaction.requiringNew()
                    .call(() -> cases.require(id).position().stage());
            assertThat(stage.name()).isEqualTo("NOT_STARTED");
        });
    }

    /** A case that is not started today and will be with its first chamber on a later day. */
    private static String withAStepInTheFuture() {
        published("fr-example", "FR");
        var id = opened(approval(Feed.declaredInstrument(), "FR", "fr-example"));
        record("officer-fr", id, occurrence("table", "2500-01-01")).then().statusCode(201);
        return id;
    }
}
