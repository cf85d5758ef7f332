package org.depositary.rules;

/**
 * Why something written for the engines is not sound: a JSON pointer (RFC 6901) from its root to the place, and a
 * sentence for its author.
 */
public record Fault(String pointer, String says) {

    /** This fault as seen from a parent in which the faulty thing stands at {@code prefix}. */
    public Fault under(String prefix) {
        return new Fault(prefix + pointer, says);
    }
}
