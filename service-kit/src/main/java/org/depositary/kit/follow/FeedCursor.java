package org.depositary.kit.follow;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

/** How far this service has read the feed of another: one row a feed, one reader at a time, in any replica. */
@Entity
@Table(name = "feed_cursor")
class FeedCursor {

    @Id
    private String feed;

    private long position;

    @SuppressWarnings({"NullAway.Init", "UnusedVariable"})
    protected FeedCursor() {}

    long position() {
        return position;
    }

    /** Takes the entry at {@code next}; whether it is the one that follows what has been taken. */
    boolean takes(long next) {
        if (next != position + 1) {
            return false;
        }
        position = next;
        return true;
    }

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<FeedCursor, String> {

        FeedCursor locked(String feed) {
            return findById(feed, LockModeType.PESSIMISTIC_WRITE);
        }

        long position(String feed) {
            return findById(feed).position();
        }
    }
}
