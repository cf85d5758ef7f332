package org.depositary.gateway.cache;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.depositary.gateway.GatewaySettings;
import org.depositary.gateway.Service;

/**
 * How far each service's journal is known here, and how many answers to writes have passed through this gateway.
 *
 * <p>A write counts when its answer passes: who has it and reads again must see what it did, also before the service's next
 * head is heard.
 */
@Singleton
public class Watermarks {

    private final Map<Service, Level> levels = new EnumMap<>(Service.class);
    private final long trust;

    Watermarks(GatewaySettings settings) {
        trust = settings.cache().trust().toNanos();
        Stream.of(Service.values()).forEach(service -> levels.put(service, new Level()));
    }

    /** What is known of {@code service} now: the mark of a read that is about to be sent. */
    public Mark of(Service service) {
        var level = level(service);
        return new Mark(service, level.head, level.writes.get());
    }

    /** An answer to a write is about to pass. */
    public void wrote(Service service) {
        level(service).writes.incrementAndGet();
    }

    /** {@code service}, asked at {@code nanos}, said that its journal goes to {@code head}; of several replicas the furthest counts. */
    void heard(Service service, long head, long nanos) {
        var level = level(service);
        level.head = Math.max(level.head, head);
        level.heardAt = nanos;
        level.known = true;
    }

    /** Whether what was read at {@code mark} is all there is: nothing further is known, and that was asked a moment ago. */
    boolean isLatest(Mark mark) {
        var level = level(mark.service());
        return level.known && isNow(level.heardAt) && isUnsurpassed(mark);
    }

    /** Whether nothing is known of what came after {@code mark}. */
    boolean isUnsurpassed(Mark mark) {
        var level = level(mark.service());
        return mark.head() >= level.head && mark.writes() == level.writes.get();
    }

    /** Whether what was so at {@code nanos} may be taken to be so still. */
    boolean isNow(long nanos) {
        return System.nanoTime() - nanos < trust;
    }

    private Level level(Service service) {
        var level = levels.get(service);
        if (level == null) {
            throw new IllegalArgumentException(service.title());
        }
        return level;
    }

    /** Written by the one poll of its service, read by everybody. */
    private static final class Level {
        private final AtomicLong writes = new AtomicLong();
        private volatile long head = -1;
        private volatile long heardAt;
        private volatile boolean known;
    }
}
