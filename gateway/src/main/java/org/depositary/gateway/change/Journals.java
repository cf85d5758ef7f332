package org.depositary.gateway.change;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.depositary.gateway.GatewaySettings;
import org.depositary.gateway.Service;
import org.depositary.gateway.client.Feed;
import org.depositary.gateway.client.FeedEntry;
import org.depositary.gateway.client.NoAnswer;
import org.jboss.logging.Logger;

/** Follows both journals, once for all who follow them here, and reads what lies further back when it is asked for. */
@Singleton
class Journals {

    private static final Logger LOG = Logger.getLogger(Journals.class);

    /** How many entries are asked for in one go. */
    static final int PAGE = 200;

    private static final Duration REST = Duration.ofMillis(500);

    private final Feed feed;
    private final GatewaySettings.Changes settings;
    private final Map<Service, Strand> strands;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private volatile boolean running = true;

    Journals(Feed feed, GatewaySettings settings) {
        this.feed = feed;
        this.settings = settings.changes();
        strands = Service.WITH_JOURNAL.stream()
                .collect(toUnmodifiableMap(identity(), journal -> new Strand(this.settings.remembered())));
    }

    void start(@Observes StartupEvent start) {
        Service.WITH_JOURNAL.forEach(
                journal -> Thread.ofVirtual().name("follow " + journal.title()).start(() -> follow(journal)));
    }

    void stop(@Observes ShutdownEvent stop) {
        running = false;
        tell();
    }

    boolean isRunning() {
        return running;
    }

    /** Where both end now, as far as it is known here. */
    Positions end() {
        return new Positions(
                strand(Service.DECLARATIONS).end(), strand(Service.RATIFICATION).end());
    }

    /** The services that do not answer. */
    List<Service> silent() {
        return Service.WITH_JOURNAL.stream()
                .filter(journal -> !strand(journal).isHeard())
                .toList();
    }

    /** What follows {@code position} in {@code journal}, at most a page; from memory where that reaches back so far. */
    List<Change> after(Service journal, long position) {
        return strand(journal).after(position, PAGE).orElseGet(() -> read(journal, position));
    }

    /** Waits until {@code come}, looking again whenever something has been heard, at most for {@code patience}. */
    void await(BooleanSupplier come, Duration patience) throws InterruptedException {
        var nanos = patience.toNanos();
        lock.lockInterruptibly();
        try {
            while (running && !come.getAsBoolean() && nanos > 0) {
                nanos = news.awaitNanos(nanos);
            }
        } finally {
            lock.unlock();
        }
    }

    private List<Change> read(Service journal, long position) {
        try {
            return changes(journal, feed.after(journal, position, PAGE));
        } catch (NoAnswer silent) {
            return List.of();
        }
    }

    private void follow(Service journal) {
        var strand = strand(journal);
        try {
            while (running) {
                if (!hear(journal, strand)) {
                    Thread.sleep(REST);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the service answered; whatever goes wrong, it is asked again. */
    @SuppressWarnings("CatchingUnchecked")
    private boolean hear(Service journal, Strand strand) {
        try {
            if (!strand.hasBegun()) {
                strand.begin(Math.max(0, feed.head(journal) - settings.remembered() / 2));
            }
            // The first question does not wait: whether the service answers is known at once.
            var entries = strand.isHeard()
                    ? feed.await(journal, strand.end(), PAGE)
                    : feed.after(journal, strand.end(), PAGE);
            if (strand.hear(true, changes(journal, entries))) {
                tell();
            }
            return true;
        } catch (RuntimeException e) {
            if (strand.hear(false, List.of()) && running) {
                LOG.warnf("The journal of %s is not heard: %s", journal.title(), e);
                tell();
            }
            return false;
        }
    }

    private void tell() {
        lock.lock();
        try {
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private Strand strand(Service journal) {
        var strand = strands.get(journal);
        if (strand == null) {
            throw new IllegalArgumentException(journal.title());
        }
        return strand;
    }

    private static List<Change> changes(Service journal, List<FeedEntry> entries) {
        return entries.stream().map(entry -> new Change(journal, entry)).toList();
    }
}
