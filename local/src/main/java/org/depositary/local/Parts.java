package org.depositary.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.depositary.local.home.CannotStart;
import org.depositary.local.part.Part;
import org.depositary.local.part.Running;

/** The parts that are meant to run, in the order in which they were started. */
final class Parts {
    /** Ctrl-C reaches our children too, a moment before or after us. */
    private static final Duration MOMENT = Duration.ofMillis(700);

    private final Map<String, Part> running = new LinkedHashMap<>();
    private final Path records;
    private volatile Consumer<Part> mourner = part -> {};
    private boolean closed;

    Parts(Path records) {
        this.records = records;
    }

    /** Who is told of a part that ended though it was meant to run. */
    void onDeath(Consumer<Part> told) {
        this.mourner = told;
    }

    /** Takes in a part that has just been started; when everything is already being stopped, stops it too. */
    void add(Part part) {
        if (!isTakenIn(part)) {
            part.kill();
            throw new CannotStart("The stack is being stopped");
        }
        Running.of(part.name(), part.process().root(), part.port()).recordIn(records);
        Thread.startVirtualThread(() -> watch(part));
    }

    private synchronized boolean isTakenIn(Part part) {
        if (!closed) {
            running.put(part.name(), part);
        }
        return !closed;
    }

    synchronized Part named(String name) {
        var part = running.get(name);
        if (part == null) {
            throw new IllegalArgumentException("No " + name + " among " + running.keySet());
        }
        return part;
    }

    synchronized List<Part> all() {
        return List.copyOf(running.values());
    }

    /** From now on {@code name} is not meant to run. */
    synchronized Part release(String name) {
        var part = named(name);
        running.remove(name);
        Running.forget(name, records);
        return part;
    }

    synchronized void close() {
        closed = true;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    private void watch(Part part) {
        part.process().root().onExit().join();
        try {
            Thread.sleep(MOMENT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (isMissed(part)) {
            mourner.accept(part);
        }
    }

    private synchronized boolean isMissed(Part part) {
        return !closed && part.equals(running.get(part.name()));
    }
}
