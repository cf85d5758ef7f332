package org.depositary.kit.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Whoever waits for the journal goes on when it moves, and when the service stops. */
class JournalHeadTest {

    private final JournalHead head = new JournalHead();

    @Test
    void whoWaitsForAnEntryGoesOnWhenThereIsOne() {
        var waiting = waiting();
        head.advance(new Head(8, Instant.EPOCH));
        assertThat(waiting.orTimeout(20, TimeUnit.SECONDS).join()).isTrue();
    }

    @Test
    void nobodyHoldsUpAServiceThatStops() {
        var waiting = waiting();
        head.stop(new ShutdownEvent());
        assertThat(waiting.orTimeout(20, TimeUnit.SECONDS).join()).isFalse();
        assertThat(head.awaitBeyond(7, Duration.ofHours(1)))
                .as("one who comes late")
                .isFalse();
    }

    private CompletableFuture<Boolean> waiting() {
        return CompletableFuture.supplyAsync(() -> head.awaitBeyond(7, Duration.ofHours(1)));
    }
}
