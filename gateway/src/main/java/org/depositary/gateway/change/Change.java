package org.depositary.gateway.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.gateway.Service;
import org.depositary.gateway.client.FeedEntry;

/** An entry of one of the journals, told to everybody or not. */
record Change(Service journal, FeedEntry entry) {

    private static final Pattern INSTRUMENT = Pattern.compile("instruments/([^/]+).*");
    private static final Pattern PARTICIPANT = Pattern.compile("(?:participants|.*/participations)/([^/]+).*");
    private static final String PREFIX = "org.depositary.";

    long position() {
        return entry.position();
    }

    /** What the journals are joined by; each keeps its own order. */
    Instant settledAt() {
        return entry.settledat() == null ? entry.time() : entry.settledat();
    }

    /** Not what is not public, nor what one service only takes over from the other's journal. */
    boolean isNews() {
        return entry.data() != null && !entry.type().endsWith(".noted");
    }

    /** Its type without what all types begin with: {@code instrument.registered}. */
    String kind() {
        return entry.type().startsWith(PREFIX) ? entry.type().substring(PREFIX.length()) : entry.type();
    }

    String subject() {
        return entry.subject() == null ? "" : entry.subject();
    }

    /** The slug of the instrument it is about. */
    Optional<String> instrument() {
        return named("instrument").or(() -> inSubject(INSTRUMENT));
    }

    /** The code of the participant it is about. */
    Optional<String> participant() {
        return named("participant").or(() -> inSubject(PARTICIPANT)).map(code -> code.toUpperCase(Locale.ROOT));
    }

    private Optional<String> named(String field) {
        return Optional.ofNullable(entry.data())
                .map(data -> data.get(field))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText);
    }

    private Optional<String> inSubject(Pattern pattern) {
        return Optional.of(pattern.matcher(subject())).filter(Matcher::matches).map(found -> found.group(1));
    }
}
