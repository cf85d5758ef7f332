package org.depositary.kit.follow;

import java.util.List;

/** The feed of another service, read whole with this service's own account; a REST client says where it is. */
public interface FollowedFeed {

    /** Whoever follows sees all: none of it is sealed to a service. */
    String EVERYTHING = "AUDIT";

    /** At most {@code limit} entries after a position, waiting some seconds for the first. */
    List<FeedEntry> after(long position, int seconds, int limit, String least);

    FeedHead head();
}
