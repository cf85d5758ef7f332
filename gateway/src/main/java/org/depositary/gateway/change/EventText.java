package org.depositary.gateway.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.util.Objects;

/** Changes as lines of an event stream; what is the same for all readers is written once. */
@Singleton
class EventText {

    private static final int REMEMBERED = 256;

    private final ObjectMapper json;
    private final LoadingCache<Change, String> texts =
            Caffeine.newBuilder().maximumSize(REMEMBERED).weakKeys().build(this::write);

    EventText(ObjectMapper json) {
        this.json = json;
    }

    Buffer of(Reading.Found found) {
        return Buffer.buffer(id(found.upTo()) + Objects.requireNonNull(texts.get(found.change())));
    }

    /** A line that no reader sees; the id goes with it, so that who skips much need not skip it again. */
    Buffer heartbeat(Positions upTo) {
        return Buffer.buffer(id(upTo) + ": still here\n\n");
    }

    Buffer comment(String says) {
        return Buffer.buffer(": " + says + "\n\n");
    }

    private static String id(Positions upTo) {
        return "id: " + upTo.text() + "\n";
    }

    /** JSON has no line breaks of its own. */
    private String write(Change change) {
        try {
            return "event: " + change.kind() + "\ndata: " + json.writeValueAsString(ChangeView.of(change, null))
                    + "\n\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
