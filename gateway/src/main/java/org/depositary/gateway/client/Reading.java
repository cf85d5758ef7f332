package org.depositary.gateway.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.depositary.gateway.Service;
import org.jboss.resteasy.reactive.RestResponse;

/** One read of a service: where the connection breaks it is tried once more, which a read may be. */
final class Reading {

    private static final String HEAD = "Depositary-Head";

    private Reading() {}

    /** What {@code call} answers; {@link NotThere} or {@link NoAnswer} when it does not. */
    static <T> T of(Service service, Supplier<RestResponse<T>> call) {
        try {
            return once(service, call);
        } catch (NoAnswer.Unreached broken) {
            return once(service, call);
        }
    }

    private static <T> T once(Service service, Supplier<RestResponse<T>> call) {
        try {
            var answer = call.get();
            KnownHeads.noteHere(service, answer.getHeaderString(HEAD));
            return answer.getEntity();
        } catch (WebApplicationException | ProcessingException failure) {
            throw meaningOf(failure);
        }
    }

    private static RuntimeException meaningOf(RuntimeException failure) {
        if (isCausedBy(failure, TimeoutException.class)) {
            return new NoAnswer("It did not answer in time.", failure);
        }
        if (isCausedBy(failure, JsonProcessingException.class)) {
            return new NoAnswer("Its answer cannot be read.", failure);
        }
        return failure instanceof WebApplicationException refusal
                ? meaningOf(refusal.getResponse().getStatus(), refusal)
                : new NoAnswer.Unreached(failure);
    }

    private static RuntimeException meaningOf(int status, WebApplicationException refusal) {
        return status == 404 ? new NotThere(refusal) : new NoAnswer("It answered with status " + status + ".", refusal);
    }

    private static boolean isCausedBy(Throwable failure, Class<? extends Throwable> cause) {
        return Stream.iterate(failure, link -> link != null, Throwable::getCause)
                .limit(10)
                .anyMatch(cause::isInstance);
    }
}
