package org.depositary.system.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The tools that npm installs, at the versions of its lock file, in a folder of the build. */
final class NodeTools {

    private static final long PATIENCE = 240;
    private static final String LOCK = "package-lock.json";

    private final Path folder;

    private NodeTools(Path folder) {
        this.folder = folder;
    }

    static boolean areThere() {
        try {
            return new ProcessBuilder("npm", "--version")
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Copies what lies in {@code sources} to {@code folder} and installs what it names, unless that has been done. */
    static NodeTools installed(Path sources, Path folder) {
        var tools = new NodeTools(folder);
        try {
            Files.createDirectories(folder);
            var isNew = !sameText(sources.resolve(LOCK), folder.resolve("installed.json"));
            try (Stream<Path> files = Files.list(sources)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            if (isNew) {
                var installation = tools.run("npm", "ci", "--ignore-scripts");
                if (installation.status() != 0) {
                    throw new AssertionError("npm ci failed: " + installation.said());
                }
                Files.copy(
                        sources.resolve(LOCK), folder.resolve("installed.json"), StandardCopyOption.REPLACE_EXISTING);
            }
            return tools;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean sameText(Path one, Path other) throws IOException {
        return Files.exists(other) && Files.mismatch(one, other) < 0;
    }

    void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs an installed tool, or one of node's own, and waits for it. */
    Outcome run(String... command) {
        try {
            var output = folder.resolve("output.txt");
            var process = new ProcessBuilder(List.of(command))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                process.destroy();
                throw new AssertionError(String.join(" ", command) + " took longer than " + PATIENCE + " s.");
            }
            return new Outcome(process.exitValue(), Files.readString(output, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** How a command ended, and all that it said. */
    record Outcome(int status, String said) {}
}
