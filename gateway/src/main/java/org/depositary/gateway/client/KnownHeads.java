package org.depositary.gateway.client;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.depositary.gateway.Service;
import org.jspecify.annotations.Nullable;

/**
 * How far the services knew their journals while the parts of one view were read: of each service the least that one of its
 * replicas knew.
 */
public final class KnownHeads {

    private static final ScopedValue<KnownHeads> CURRENT = ScopedValue.newInstance();

    private final Map<Service, Long> least = new EnumMap<>(Service.class);
    private final Set<Service> silent = new HashSet<>();

    /** What is read while {@code reading} runs is noted here. */
    public <T, X extends Throwable> T during(ScopedValue.CallableOp<T, X> reading) throws X {
        return ScopedValue.where(CURRENT, this).call(reading);
    }

    /** {@code reading} as it may run on another thread, noted where this thread notes. */
    public static <T> Callable<T> carriedBy(Callable<T> reading) {
        return CURRENT.isBound() ? new Carried<>(CURRENT.get(), reading) : reading;
    }

    /** {@code service} answered; {@code head} is what it said it had known, if it said so. */
    static void noteHere(Service service, @Nullable String head) {
        if (CURRENT.isBound()) {
            CURRENT.get().note(service, head);
        }
    }

    /** Of each service that was read; empty when one of them did not say. */
    public synchronized Optional<Map<Service, Long>> all() {
        return silent.isEmpty() ? Optional.of(Map.copyOf(least)) : Optional.empty();
    }

    private synchronized void note(Service service, @Nullable String head) {
        if (head != null && head.matches("\\d{1,18}")) {
            least.merge(service, Long.valueOf(head), Math::min);
        } else {
            silent.add(service);
        }
    }

    private record Carried<T>(KnownHeads heads, Callable<T> reading) implements Callable<T> {
        @Override
        public T call() throws Exception {
            return heads.during(reading::call);
        }
    }
}
