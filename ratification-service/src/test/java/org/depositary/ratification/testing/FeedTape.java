package org.depositary.ratification.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The entries that the feed plays; an entry that is held is committed, and gets its position a little later. */
final class FeedTape {

    private static final Duration HELD = Duration.ofMillis(150);

    private final Clock clock = Clock.systemUTC();
    private final List<String> entries = new ArrayList<>();
    private Instant holdingSince = Instant.MAX;
    private boolean down;
    private int heads;

    synchronized boolean isDown() {
        return down;
    }

    synchronized void setDown(boolean isDown) {
        down = isDown;
        notifyAll();
    }

    synchronized void add(String entry) {
        entries.add(entry.replace("\"POSITION\"", "\"" + (entries.size() + 1) + "\""));
        notifyAll();
    }

    /** Nothing is settled through a moment at which an entry waits for its position. */
    synchronized void addHeld(String entry) {
        holdingSince = clock.instant();
        Thread.ofVirtual().start(() -> {
            sleep();
            synchronized (this) {
                holdingSince = Instant.MAX;
                add(entry);
            }
        });
    }

    synchronized String after(int position, int seconds, int limit) {
        var end = clock.instant().plusSeconds(seconds);
        while (entries.size() <= position && !down && clock.instant().isBefore(end)) {
            try {
                wait(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        var from = Math.min(position, entries.size());
        return entries.subList(from, Math.min(from + limit, entries.size())).toString();
    }

    synchronized String head() {
        heads++;
        var now = clock.instant();
        var through = now.isBefore(holdingSince) ? now : holdingSince.minusMillis(1);
        return "{\"position\":%d,\"settledThrough\":\"%s\"}".formatted(entries.size(), through);
    }

    /** How many entries there are, and how often the head was asked for. */
    synchronized String counted() {
        return "{\"entries\":%d,\"heads\":%d}".formatted(entries.size(), heads);
    }

    private static void sleep() {
        try {
            Thread.sleep(HELD);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
