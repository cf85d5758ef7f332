package org.depositary.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.depositary.local.home.CannotStart;
import org.depositary.local.home.Console;
import org.depositary.local.home.Home;
import org.depositary.local.home.Occupation;
import org.depositary.local.part.Running;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Console console =
            new Console(new PrintStream(said, true, StandardCharsets.UTF_8), new PrintStream(said));
    private Home home;

    @BeforeEach
    void home() {
        home = Home.at(folder.resolve("home")).make();
    }

    @Nested
    class WhenNothingRuns {

        @Test
        void statusSaysSoByItsExitCode() throws InterruptedException {
            assertThat(new Status(home, console).run()).isEqualTo(3);
        }

        @Test
        void downHasNothingToDo() {
            assertThat(new Down(home, console).run()).isZero();
            assertThat(words()).contains("Nothing runs");
        }

        @Test
        void thereIsNoToken() {
            assertThatThrownBy(() -> new PrintToken(home, console, List.of("officer-fr")).run())
                    .hasMessageContaining("./depositary up");
        }

        @Test
        void resetDeletesDataAndKeepsPrograms() throws IOException {
            Files.createDirectories(home.postgres().resolve("base"));
            Files.createDirectories(home.keycloak());
            home.secrets().of("postgres");
            assertThat(new Reset(home, console, true).run()).isZero();
            assertThat(home.postgres()).doesNotExist();
            assertThat(home.secretsFile()).doesNotExist();
            assertThat(home.keycloak()).exists();
        }
    }

    @Nested
    class WhenAStackRuns {

        @Test
        void resetIsRefused() throws IOException {
            Files.createDirectories(home.postgres());
            try (var running = Occupation.of(home)) {
                assertThat(running).isNotNull();
                assertThatThrownBy(() -> new Reset(home, console, true).run())
                        .isInstanceOf(CannotStart.class)
                        .hasMessageContaining("./depositary down");
            }
            assertThat(home.postgres()).exists();
        }
    }

    @Nested
    class WhenARunWasKilled {
        private Sleeper left;

        @BeforeEach
        void record() {
            left = Sleeper.in(folder, "postgres");
            Running.of("postgres", left.process().root(), 1).recordIn(home.run());
        }

        @Test
        void downStopsWhatItLeft() {
            assertThat(new Down(home, console).run()).isZero();
            assertThat(left.isAlive()).isFalse();
            assertThat(Running.in(home.run())).isEmpty();
        }

        @Test
        void statusShowsAPartThatDoesNotServe() throws InterruptedException {
            assertThat(new Status(home, console).run()).isEqualTo(1);
            assertThat(words()).containsPattern("postgres +\\d+ +1 +not ready");
            left.kill();
        }

        @Test
        void statusShowsAPartThatHasDied() throws InterruptedException {
            left.kill();
            assertThat(new Status(home, console).run()).isEqualTo(1);
            assertThat(words()).containsPattern("postgres .* dead");
        }
    }

    private String words() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
