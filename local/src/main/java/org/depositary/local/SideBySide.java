package org.depositary.local;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.depositary.local.home.CannotStart;

/** Things that are done at the same time; the first that fails is the answer, and all can be called off. */
final class SideBySide {
    private static final int SECONDS_TO_GIVE_UP = 30;

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

    @FunctionalInterface
    interface Task {
        void run() throws IOException, InterruptedException;
    }

    /** Returns when all are done. */
    void run(List<Task> tasks) throws InterruptedException {
        var ended = new ExecutorCompletionService<Void>(workers);
        for (var task : tasks) {
            ended.submit(() -> {
                task.run();
                return null;
            });
        }
        for (var each = 0; each < tasks.size(); each++) {
            try {
                ended.take().get();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof CannotStart reason ? reason : new CannotStart("" + e.getCause(), e);
            }
        }
    }

    /** Calls off what is still being done, and waits for it to notice. */
    void callOff() {
        workers.shutdownNow();
        try {
            workers.awaitTermination(SECONDS_TO_GIVE_UP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
