package org.depositary.local.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    @TempDir
    private Path folder;

    @Test
    void theLastLinesAreTheEndOfIt() throws IOException {
        var log = Home.at(folder).log("gateway").rotate();
        Files.writeString(log.path(), "one\ntwo\nthree\n");
        assertThat(log.lastLines(2)).containsExactly("two", "three");
        assertThat(log.lastLines(9)).hasSize(3);
    }

    @Test
    void aReasonIsNotLostAmongStackFrames() throws IOException {
        var log = Home.at(folder).log("gateway").rotate();
        Files.writeString(log.path(), "Caused by: no table\n\tat org.example.Door.open(Door.java:7)\n\t... 35 more\n");
        assertThat(log.lastLines(1)).containsExactly("Caused by: no table");
    }

    @Test
    void aLogThatIsNotThereIsEmpty() {
        assertThat(Home.at(folder).log("gateway").lastLines(5)).isEmpty();
    }

    @Test
    void aNewRunKeepsTheOneBefore() throws IOException {
        var log = Home.at(folder).log("gateway").rotate();
        Files.writeString(log.path(), "the first run");
        log.rotate();
        assertThat(log.text()).isEmpty();
        assertThat(log.path().resolveSibling("gateway.log.1")).content().isEqualTo("the first run");
    }
}
