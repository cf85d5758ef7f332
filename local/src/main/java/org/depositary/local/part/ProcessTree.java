package org.depositary.local.part;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A process with all that it has started. */
public record ProcessTree(ProcessHandle root) {
    private static final Duration AFTER_A_KILL = Duration.ofSeconds(10);

    public long pid() {
        return root.pid();
    }

    public boolean isAlive() {
        return root.isAlive();
    }

    /** Asks it to end, and kills what has not ended after {@code patience}. */
    public void stop(Duration patience) {
        var members = members();
        root.destroy();
        if (!endsWithin(patience)) {
            kill(members);
        }
        kill(members.stream().filter(ProcessHandle::isAlive).toList());
    }

    public void kill() {
        kill(members());
    }

    public boolean endsWithin(Duration patience) {
        try {
            root.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !root.isAlive();
        }
    }

    /** Itself first. */
    public List<ProcessHandle> members() {
        return Stream.concat(Stream.of(root), root.descendants()).toList();
    }

    private void kill(List<ProcessHandle> members) {
        members.forEach(ProcessHandle::destroyForcibly);
        members.forEach(member -> new ProcessTree(member).endsWithin(AFTER_A_KILL));
    }
}
