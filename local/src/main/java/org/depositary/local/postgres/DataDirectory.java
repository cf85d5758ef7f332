package org.depositary.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.depositary.local.home.CannotStart;
import org.depositary.local.part.ProcessTree;

/** A PostgreSQL data directory: who serves it stands in its {@code postmaster.pid}, also after a crash. */
record DataDirectory(Path path) {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    boolean exists() {
        return Files.exists(path);
    }

    /** The process that serves this directory. */
    ProcessTree postmaster() {
        return recorded().map(ProcessTree::new).orElseThrow(() -> new CannotStart("No server runs on " + path));
    }

    /**
     * Makes way for a new server. One that an earlier run left behind is stopped; a pid that since a crash belongs to
     * another program is forgotten; that of a process that is gone PostgreSQL clears by itself, and knows better when not
     * to.
     */
    void release() {
        recorded().ifPresent(process -> {
            if (serves(process)) {
                new ProcessTree(process).stop(PATIENCE);
            } else {
                forget();
            }
        });
    }

    private Optional<ProcessHandle> recorded() {
        if (!Files.exists(pidFile())) {
            return Optional.empty();
        }
        try {
            var pid = Long.parseLong(Files.readAllLines(pidFile()).getFirst().strip());
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean serves(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains(path.toString()))
                .isPresent();
    }

    private void forget() {
        try {
            Files.delete(pidFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path pidFile() {
        return path.resolve("postmaster.pid");
    }
}
