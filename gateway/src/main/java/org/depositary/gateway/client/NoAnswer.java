package org.depositary.gateway.client;

/** A service gave no answer that can be used; the message says why, the same words for the same reason. */
public final class NoAnswer extends RuntimeException {

    NoAnswer(String why, Throwable cause) {
        super(why, cause);
    }

    public String why() {
        return String.valueOf(getMessage());
    }
}
