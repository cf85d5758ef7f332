package org.depositary.gateway.client;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One read of a service: a connection that breaks is tried once more, which a read may be; slowness is not. */
final class Reading {

    private Reading() {}

    /** What {@code call} answers; {@link NotThere} or {@link NoAnswer} when it does not. */
    static <T> T of(Supplier<T> call) {
        try {
            return once(call);
        } catch (ProcessingException broken) {
            if (isSlow(broken)) {
                throw noAnswer(broken);
            }
            return again(call);
        }
    }

    private static <T> T again(Supplier<T> call) {
        try {
            return once(call);
        } catch (ProcessingException broken) {
            throw noAnswer(broken);
        }
    }

    private static <T> T once(Supplier<T> call) {
        try {
            return call.get();
        } catch (WebApplicationException refusal) {
            var status = refusal.getResponse().getStatus();
            throw status == 404
                    ? new NotThere(refusal)
                    : new NoAnswer("It answered with status " + status + ".", refusal);
        }
    }

    private static NoAnswer noAnswer(ProcessingException broken) {
        return new NoAnswer(isSlow(broken) ? "It did not answer in time." : "It cannot be reached.", broken);
    }

    private static boolean isSlow(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(10)
                .anyMatch(TimeoutException.class::isInstance);
    }
}
