package org.depositary.gateway.client;

/** A service gave no answer that can be used; the message says why, the same words for the same reason. */
public sealed class NoAnswer extends RuntimeException {

    NoAnswer(String why, Throwable cause) {
        super(why, cause);
    }

    public String why() {
        return String.valueOf(getMessage());
    }

    /** The connection broke, or there was none. */
    static final class Unreached extends NoAnswer {

        Unreached(Throwable cause) {
            super("It cannot be reached.", cause);
        }
    }
}
