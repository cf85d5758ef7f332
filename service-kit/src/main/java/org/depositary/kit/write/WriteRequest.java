package org.depositary.kit.write;

import java.util.Optional;
import org.depositary.kit.identity.Caller;

/** What a write asks for besides its body: who asks, under which key, on which condition, and whether only to try. */
record WriteRequest(
        Caller caller, String target, Optional<String> key, Optional<String> ifMatch, boolean dryRun, boolean creates) {

    /** The key as this write uses it: a dry run neither reads nor keeps one. */
    Optional<String> usedKey() {
        return dryRun ? Optional.empty() : key;
    }
}
