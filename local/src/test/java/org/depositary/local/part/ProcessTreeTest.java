package org.depositary.local.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.depositary.local.home.CannotStart;
import org.depositary.local.home.Home;
import org.depositary.local.home.LogFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessTreeTest {
    @TempDir
    private Path folder;

    @Test
    void whatAProcessHasStartedIsStoppedWithIt() throws InterruptedException {
        var tree = run("trap 'exit 0' TERM; sleep 60 & wait");
        var members = tree.members();
        assertThat(members).hasSizeGreaterThan(1);
        tree.stop(Duration.ofSeconds(5));
        assertThat(members).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void whatDoesNotListenIsKilled() throws InterruptedException {
        var tree = run("trap '' TERM; sleep 60; sleep 60");
        tree.stop(Duration.ofMillis(200));
        assertThat(tree.isAlive()).isFalse();
    }

    @Test
    void aPartThatEndsWhileItStartsIsReportedWithItsLastWords() throws InterruptedException {
        var part = new Shell(run("echo the reason; exit 3"), log());
        assertThatThrownBy(() -> Readiness.await(part, Duration.ofSeconds(5)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("shell ended while it was starting")
                .hasMessageContaining("| the reason");
    }

    @Test
    void aPartThatIsNotReadyInTimeIsReported() throws InterruptedException {
        var part = new Shell(run("echo still busy; sleep 60"), log());
        assertThatThrownBy(() -> Readiness.await(part, Duration.ofMillis(300)))
                .hasMessageContaining("was not ready")
                .hasMessageContaining("| still busy");
        part.kill();
    }

    @Test
    void theMemoryOfARunningProcessIsKnown() {
        assertThat(Memory.ofItself(new ProcessTree(ProcessHandle.current()))).isBetween(20L, 10_000L);
    }

    /** Gives the shell the moment it needs to set its trap and start its children. */
    private ProcessTree run(String script) throws InterruptedException {
        var process = new ChildProcess(List.of("sh", "-c", script), Map.of(), log()).start();
        Thread.sleep(Duration.ofMillis(300));
        return new ProcessTree(process.toHandle());
    }

    private LogFile log() {
        return Home.at(folder).log("shell");
    }

    private record Shell(ProcessTree process, LogFile log) implements Part {
        @Override
        public String name() {
            return "shell";
        }

        @Override
        public int port() {
            return 0;
        }

        @Override
        public Probe probe() {
            return () -> false;
        }

        @Override
        public void stop() {
            process.stop(Duration.ofSeconds(1));
        }

        @Override
        public void kill() {
            process.kill();
        }
    }
}
