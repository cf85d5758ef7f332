package org.depositary.gateway.view;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.depositary.gateway.Service;
import org.depositary.gateway.client.KnownHeads;
import org.depositary.gateway.client.NoAnswer;
import org.depositary.gateway.client.NotThere;

/** A part that a service has been asked for and is still to come. */
record Asked<T>(String part, Service service, Future<T> answer) {

    /** Asks {@code service} without waiting. */
    static <T> Asked<T> of(String part, Service service, ExecutorService threads, Callable<T> read) {
        return new Asked<>(part, service, threads.submit(KnownHeads.carriedBy(read)));
    }

    /** What is there by {@code deadline}; what comes later is not waited for. */
    Part<T> by(Deadline deadline) {
        try {
            return new Part.Here<>(answer.get(deadline.nanosLeft(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException late) {
            answer.cancel(true);
            return missing("It did not answer in time.");
        } catch (ExecutionException failure) {
            return why(Objects.requireNonNullElse(failure.getCause(), failure));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return missing("The gateway is being stopped.");
        }
    }

    private Part<T> why(Throwable failure) {
        return switch (failure) {
            case NotThere unheard ->
                new Part.Unheard<>(MissingPart.of(part, service, "It does not know what was asked for."));
            case NoAnswer none -> missing(none.why());
            case RuntimeException bug -> throw bug;
            default -> throw new IllegalStateException(failure);
        };
    }

    private Part<T> missing(String why) {
        return new Part.Missing<>(MissingPart.of(part, service, why));
    }
}
