package org.depositary.kit.write;

import org.depositary.kit.problem.Refusal;

/** An {@code Idempotency-Key} that is missing, used for something else, or still at work. */
final class KeyRefused extends Refusal {

    private KeyRefused(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static KeyRefused missing() {
        return new KeyRefused(
                Kind.MALFORMED,
                "idempotency-key-needed",
                "Send an Idempotency-Key of your own making, new for each thing you record, so that a repeat is safe.");
    }

    static KeyRefused usedOtherwise() {
        return new KeyRefused(
                Kind.UNSOUND,
                "idempotency-key-used",
                "This Idempotency-Key was used for another request. Make a new one for a new request.");
    }

    static KeyRefused atWork() {
        return new KeyRefused(
                Kind.CONFLICT,
                "idempotency-key-at-work",
                "The first request with this Idempotency-Key is still running. Repeat it in a moment.");
    }
}
