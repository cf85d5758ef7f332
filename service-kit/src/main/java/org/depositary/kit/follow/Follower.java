package org.depositary.kit.follow;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Follows one feed by long polling, for as long as this replica runs; while the feed is down it tries again. The cursor moves
 * in the transaction in which an entry is noted.
 */
public final class Follower {

    private static final Logger LOG = Logger.getLogger(Follower.class);
    private static final int WAIT_SECONDS = 20;
    private static final int BATCH = 200;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final String name;
    private final FollowedFeed feed;
    private final FeedCursor.Repository cursor;
    private final Consumer<FeedEntry> note;
    private volatile boolean running = true;
    private boolean reachable = true;
    private @Nullable Thread thread;

    /** Reads {@code feed}, whose cursor is called {@code name}; every entry is given to {@code note} once, in order. */
    Follower(String name, FollowedFeed feed, FeedCursor.Repository cursor, Consumer<FeedEntry> note) {
        this.name = name;
        this.feed = feed;
        this.cursor = cursor;
        this.note = note;
    }

    public void start() {
        thread = Thread.ofVirtual().name(name + "-feed").start(this::run);
    }

    public void stop() {
        running = false;
        if (thread != null) {
            thread.interrupt();
        }
    }

    /** Takes what there is; whatever was recorded there before the instant it answers with has been noted. */
    public Instant readToTheEnd() {
        var head = feed.head();
        for (var before = -1L; position() < head.position() && position() > before; ) {
            before = position();
            readOn(0);
        }
        return position() < head.position() ? Instant.EPOCH : head.settledThrough();
    }

    /** Takes the next batch, waiting up to {@code seconds} for its first entry. */
    public void readOn(int seconds) {
        var batch = feed.after(position(), seconds, BATCH, FollowedFeed.EVERYTHING);
        if (!batch.isEmpty()) {
            take(batch);
        }
    }

    /** Takes those that come next; what another reader took in the meantime is passed over. */
    private void take(List<FeedEntry> batch) {
        QuarkusTransaction.requiringNew().run(() -> {
            var at = cursor.locked(name);
            batch.stream().filter(entry -> at.takes(entry.position())).forEach(this::take);
        });
    }

    /** One entry that cannot be read must not stop all that follow. */
    private void take(FeedEntry entry) {
        try {
            note.accept(entry);
        } catch (IllegalArgumentException e) {
            LOG.errorf(e, "Entry %d of the feed %s (%s) is not in form", entry.position(), name, entry.type());
        }
    }

    private long position() {
        return QuarkusTransaction.requiringNew().call(() -> cursor.position(name));
    }

    private void run() {
        while (running) {
            try {
                readOn(WAIT_SECONDS);
                tell(true, "The feed of " + name + " is read again.");
            } catch (RuntimeException e) {
                tell(false, "The feed of " + name + " cannot be read; what is known stays: " + e.getMessage());
                pause();
            }
        }
    }

    /** Says once when the feed goes and once when it is back. */
    private void tell(boolean nowReachable, String says) {
        if (nowReachable != reachable && running) {
            LOG.warn(says);
        }
        reachable = nowReachable;
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
