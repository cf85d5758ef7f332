package org.depositary.ratification.instrument;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.depositary.ratification.instrument.client.DeclarationsFeed;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads the feed on from where this service is. */
@ApplicationScoped
class FeedReading {

    private static final int BATCH = 200;
    private static final String EVERYTHING = "AUDIT";

    private final DeclarationsFeed feed;
    private final DeclarationsCursor.Repository cursor;
    private final NoteDeclarations declarations;

    FeedReading(
            @RestClient DeclarationsFeed feed, DeclarationsCursor.Repository cursor, NoteDeclarations declarations) {
        this.feed = feed;
        this.cursor = cursor;
        this.declarations = declarations;
    }

    /** Takes the next batch, waiting up to {@code seconds} for its first entry. */
    void readOn(int seconds) {
        var batch = feed.after(position(), seconds, BATCH, EVERYTHING);
        if (!batch.isEmpty()) {
            declarations.note(batch);
        }
    }

    /** Takes what there is; whatever was declared before the instant it answers with has been noted. */
    Instant readToTheEnd() {
        var head = feed.head();
        for (var before = -1L; position() < head.position() && position() > before; ) {
            before = position();
            readOn(0);
        }
        return position() < head.position() ? Instant.EPOCH : head.settledThrough();
    }

    private long position() {
        return QuarkusTransaction.requiringNew().call(cursor::position);
    }
}
