package org.depositary.local.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** That one process runs a stack in a home. The system ends it with the process, however that ends. */
public final class Occupation implements AutoCloseable {
    private final FileChannel file;

    private Occupation(FileChannel file) {
        this.file = file;
    }

    /** Refuses a second stack in one home. */
    public static Occupation of(Home home) {
        return attempt(home)
                .orElseThrow(() -> new CannotStart("A stack runs already in " + home.data()
                        + ": ./depositary status tells of it, ./depositary down stops it"));
    }

    public static boolean isHeld(Home home) {
        if (!Files.isDirectory(home.run())) {
            return false;
        }
        var ours = attempt(home);
        ours.ifPresent(Occupation::close);
        return ours.isEmpty();
    }

    private static Optional<Occupation> attempt(Home home) {
        try {
            Files.createDirectories(home.make().run());
            var file =
                    FileChannel.open(home.run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(file)) {
                return Optional.of(new Occupation(file));
            }
            file.close();
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isLocked(FileChannel file) throws IOException {
        try {
            FileLock lock = file.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
