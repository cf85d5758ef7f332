package org.depositary.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsRecordedIsFoundByAnotherCommand() {
        var ourselves = Running.of("gateway", ProcessHandle.current(), 8080);
        ourselves.recordIn(folder);
        assertThat(Running.in(folder)).containsExactly(ourselves);
        assertThat(Running.named("gateway", folder).orElseThrow().process()).isPresent();
    }

    @Test
    void aPidThatIsUsedAgainIsNotMistaken() {
        var before = new Running("gateway", ProcessHandle.current().pid(), 8080, Instant.parse("2026-01-06T00:00:00Z"));
        assertThat(before.process()).isEmpty();
    }

    @Test
    void theLastStartedComesFirst() {
        new Running("postgres", 1, 15_432, Instant.parse("2026-01-06T10:00:00Z")).recordIn(folder);
        new Running("gateway", 2, 8080, Instant.parse("2026-01-06T10:00:05Z")).recordIn(folder);
        assertThat(Running.in(folder)).extracting(Running::name).containsExactly("gateway", "postgres");
    }

    @Test
    void whatIsForgottenIsNotFound() {
        Running.of("gateway", ProcessHandle.current(), 8080).recordIn(folder);
        Running.forget("gateway", folder);
        assertThat(Running.in(folder)).isEmpty();
    }
}
