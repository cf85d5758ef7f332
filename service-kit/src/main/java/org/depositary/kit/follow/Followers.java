package org.depositary.kit.follow;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;

/** Makes those that follow feeds. */
@ApplicationScoped
public class Followers {

    private final FeedCursor.Repository cursor;

    Followers(FeedCursor.Repository cursor) {
        this.cursor = cursor;
    }

    /** One that gives each entry of {@code feed} to {@code note}; a row of {@code feed_cursor} must have that name. */
    public Follower of(String name, FollowedFeed feed, Consumer<FeedEntry> note) {
        return new Follower(name, feed, cursor, note);
    }
}
