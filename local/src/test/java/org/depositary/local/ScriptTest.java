package org.depositary.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script {@code ./depositary} as a person meets it. */
class ScriptTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"up", "down", "status", "logs", "reset", "test", "token"})
    void theHelpTellsOfEveryCommand(String command) throws IOException, InterruptedException {
        assertThat(run(Map.of(), "help").output()).contains("./depositary " + command);
    }

    @Test
    void anUnknownCommandIsRefused() throws IOException, InterruptedException {
        assertThat(run(Map.of(), "start").code()).isEqualTo(2);
    }

    @Test
    void withoutAStackThereIsNothingToAsk() throws IOException, InterruptedException {
        var answer = run(Map.of("DEPOSITARY_HOME", folder.toString()), "logs");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.output()).contains("./depositary up");
    }

    @Test
    void aFolderThatIsNoJdkIsPassedOver() throws IOException, InterruptedException {
        var home = Map.of("DEPOSITARY_HOME", folder.toString(), "JAVA_HOME", folder.toString());
        assertThat(run(home, "status").output()).startsWith("Nothing"); // runs, or is built yet
    }

    private static Answer run(Map<String, String> environment, String... words)
            throws IOException, InterruptedException {
        var command =
                Stream.concat(Stream.of("../depositary"), Stream.of(words)).toList();
        var builder = new ProcessBuilder(List.copyOf(command)).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), output);
    }

    private record Answer(int code, String output) {}
}
