package org.depositary.ratification.procedure.store;

import java.util.UUID;
import org.depositary.ratification.procedure.Procedure;
import org.depositary.rules.Track;

/** A published version, made ready to be followed by cases. */
public record FollowedProcedure(
        UUID id, String name, int version, String participant, Track track, Procedure procedure) {

    static FollowedProcedure of(PublishedProcedure published) {
        return new FollowedProcedure(
                published.id(),
                published.procedure(),
                published.version(),
                published.participant(),
                published.track(),
                Procedure.of(published.body()));
    }
}
