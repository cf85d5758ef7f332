package org.depositary.gateway.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The end of one journal in memory, without gaps: the last entries, and whether its service is heard. */
final class Strand {

    private final int most;
    private List<Change> changes = List.of();
    private long before;
    private boolean begun;
    private boolean heard;

    Strand(int most) {
        this.most = most;
    }

    /** Begins after {@code position}, unless it has begun. */
    synchronized void begin(long position) {
        if (!begun) {
            before = position;
            begun = true;
        }
    }

    synchronized boolean hasBegun() {
        return begun;
    }

    /** The service answers, with {@code more}, or does not; whether that is news to somebody. */
    synchronized boolean hear(boolean answers, List<Change> more) {
        var news = heard != answers || !more.isEmpty();
        heard = answers;
        if (!more.isEmpty()) {
            var all = new ArrayList<>(changes);
            all.addAll(more);
            var tooMany = Math.max(0, all.size() - most);
            before += tooMany;
            changes = List.copyOf(all.subList(tooMany, all.size()));
        }
        return news;
    }

    synchronized boolean isHeard() {
        return heard;
    }

    /** The last position. */
    synchronized long end() {
        return before + changes.size();
    }

    /** At most {@code limit} of what comes after {@code position}; empty where the memory does not reach back so far. */
    synchronized Optional<List<Change>> after(long position, int limit) {
        if (!begun || position < before) {
            return Optional.empty();
        }
        var from = (int) Math.min(position - before, changes.size());
        return Optional.of(changes.subList(from, Math.min(from + limit, changes.size())));
    }
}
