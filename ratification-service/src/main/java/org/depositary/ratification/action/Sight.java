package org.depositary.ratification.action;

/**
 * What a reader asks to see beyond what everybody sees; a token never changes an answer, asking does.
 *
 * @param announced whether acts that are but announced are shown, and count
 * @param flags whether flags of internal law are shown
 */
public record Sight(boolean announced, boolean flags) {

    /** What everybody sees. */
    public static final Sight PUBLIC = new Sight(false, false);

    Register.Vouched vouched() {
        return announced ? Register.Vouched.ALL : Register.Vouched.CONFIRMED;
    }
}
