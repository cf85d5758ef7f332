package org.depositary.ratification.instrument;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.depositary.kit.follow.Follower;
import org.depositary.kit.follow.Followers;
import org.depositary.ratification.instrument.client.DeclarationsFeed;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Follows the declarations feed. */
@Singleton
class FollowDeclarations {

    private final Follower follower;

    FollowDeclarations(Followers followers, @RestClient DeclarationsFeed feed, NoteDeclarations declarations) {
        this.follower = followers.of("declarations", feed, declarations::note);
    }

    void start(@Observes StartupEvent start) {
        follower.start();
    }

    void stop(@Observes ShutdownEvent stop) {
        follower.stop();
    }

    /** Takes what there is; whatever was declared before the instant it answers with has been noted. */
    Instant readToTheEnd() {
        return follower.readToTheEnd();
    }
}
