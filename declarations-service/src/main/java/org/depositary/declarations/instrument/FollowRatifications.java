package org.depositary.declarations.instrument;

import io.quarkus.arc.profile.UnlessBuildProfile;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.depositary.declarations.instrument.client.RatificationsFeed;
import org.depositary.kit.follow.Follower;
import org.depositary.kit.follow.Followers;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Follows the feed of ratification-service; tests of this service alone have none to follow, and tell what it would. */
@Singleton
@UnlessBuildProfile("test")
class FollowRatifications {

    private final Follower follower;

    FollowRatifications(Followers followers, @RestClient RatificationsFeed feed, NoteStanding standing) {
        this.follower = followers.of("ratifications", feed, standing::note);
    }

    void start(@Observes StartupEvent start) {
        follower.start();
    }

    void stop(@Observes ShutdownEvent stop) {
        follower.stop();
    }
}
