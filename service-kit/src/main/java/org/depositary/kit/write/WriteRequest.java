package org.depositary.kit.write;

import jakarta.ws.rs.HttpMethod;
import java.util.Locale;
import java.util.Optional;
import org.depositary.kit.identity.Caller;

/**
 * What a write asks for besides its body: who asks for what, under which key, on which condition, and whether only to try.
 *
 * <p>{@code fingerprint} tells it from another request: method, path and canonical body.
 */
record WriteRequest(
        Caller caller,
        String method,
        String path,
        Optional<String> key,
        Optional<String> ifMatch,
        boolean dryRun,
        String fingerprint) {

    /** The key as this write uses it: a dry run neither reads nor keeps one. */
    Optional<String> usedKey() {
        return dryRun ? Optional.empty() : key;
    }

    boolean needsKey() {
        return method.equals(HttpMethod.POST) && !dryRun;
    }

    /** What is written to, in any spelling. */
    String resource() {
        return path.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
