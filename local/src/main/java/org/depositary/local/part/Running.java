package org.depositary.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * A part as other commands find it: a file in {@code run/} that is there while the part is meant to run. Pids are used
 * again, so the moment at which the process started belongs to it.
 */
public record Running(String name, long pid, int port, Instant startedAt) {
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(2);

    public static Running of(String name, ProcessHandle process, int port) {
        return new Running(
                name, process.pid(), port, process.info().startInstant().orElse(Instant.EPOCH));
    }

    /** Everything that is said to run in {@code folder}, the last started first. */
    public static List<Running> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".part"))
                    .map(Running::read)
                    .sorted(Comparator.comparing(Running::startedAt).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Optional<Running> named(String name, Path folder) {
        return in(folder).stream().filter(part -> part.name().equals(name)).findFirst();
    }

    /** The process, if it is still the one that was recorded. */
    public Optional<ProcessTree> process() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(this::startedWhenRecorded)
                .map(ProcessTree::new);
    }

    public void recordIn(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(file(folder, name), "pid=" + pid + "\nport=" + port + "\nstartedAt=" + startedAt + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void forget(String name, Path folder) {
        try {
            Files.deleteIfExists(file(folder, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean startedWhenRecorded(ProcessHandle process) {
        var started = process.info().startInstant().orElse(Instant.EPOCH);
        return Duration.between(started, startedAt).abs().compareTo(CLOCKS_DIFFER) <= 0;
    }

    private static Running read(Path file) {
        var said = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            said.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Running(
                file.getFileName().toString().replace(".part", ""),
                Long.parseLong(said.getProperty("pid")),
                Integer.parseInt(said.getProperty("port")),
                Instant.parse(said.getProperty("startedAt")));
    }

    private static Path file(Path folder, String name) {
        return folder.resolve(name + ".part");
    }
}
