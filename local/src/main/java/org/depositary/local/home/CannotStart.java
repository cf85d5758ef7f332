package org.depositary.local.home;

/** Why the stack, or a part of it, does not run: a sentence for the person at the terminal. */
public class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    public CannotStart(String reason) {
        super(reason);
        this.reason = reason;
    }

    public CannotStart(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
