package org.depositary.system.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The examples as they lie beside the gateway's sources: compared with what is answered, or written anew. */
final class ExampleFolder {

    static final String LIST = "without-example.txt";

    private final Path folder;
    private final boolean recording;
    private final Set<String> seen = new HashSet<>();

    ExampleFolder(Path folder, boolean recording) {
        this.folder = folder;
        this.recording = recording;
    }

    /** The first of its kind is the example; further ones only have to hold to the document. */
    void take(String name, String text) {
        if (!seen.add(name)) {
            return;
        }
        var file = folder.resolve(name);
        if (recording) {
            write(file, text);
        } else if (Files.exists(file)) {
            assertThat(text)
                    .as("%s is recorded otherwise; ./depositary test --record writes it anew", name)
                    .isEqualTo(read(file));
        }
    }

    boolean has(String operation, String part) {
        return seen.stream().anyMatch(name -> name.startsWith(operation + "." + part + "."));
    }

    /** Examples of what nothing answered so; after a record there are none. */
    List<Path> idle() {
        try (var files = Files.list(folder)) {
            var idle = files.filter(this::isIdle).sorted().toList();
            return recording ? forgotten(idle) : idle;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> forgotten(List<Path> files) throws IOException {
        for (var file : files) {
            Files.delete(file);
        }
        return List.of();
    }

    /** What is documented and cannot be provoked, as the gateway's build reads it: operation, part, reason. */
    List<String[]> excuses() {
        return read(folder.resolve(LIST))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\s+", 3))
                .toList();
    }

    private boolean isIdle(Path file) {
        var name = file.getFileName().toString();
        return !name.equals(LIST) && !seen.contains(name);
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
