package org.depositary.local.part;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The memory that processes occupy. Where the system says it, pages that several share are shared out between them. */
public final class Memory {
    private Memory() {}

    /** In MiB, of {@code process} with all that it has started. */
    public static long of(ProcessTree process) {
        return process.members().stream().mapToLong(Memory::kibibytes).sum() / 1024;
    }

    /** In MiB, of {@code process} alone. */
    public static long ofItself(ProcessTree process) {
        return kibibytes(process.root()) / 1024;
    }

    private static long kibibytes(ProcessHandle process) {
        try {
            var shares = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
            return Files.isReadable(shares) ? proportional(shares) : resident(process.pid());
        } catch (IOException e) {
            return 0; // it has just ended
        }
    }

    private static long proportional(Path shares) throws IOException {
        return Files.readAllLines(shares).stream()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }

    private static long resident(long pid) throws IOException {
        var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
        var digits = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }
}
