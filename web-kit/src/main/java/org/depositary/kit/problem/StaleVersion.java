package org.depositary.kit.problem;

/** The {@code If-Match} of a change names a version that no longer stands (RFC 9110, section 13.1.1). */
public final class StaleVersion extends Refusal {

    private final String current;

    /** {@code current} is the version that stands, in {@code If-Match}'s form. */
    public StaleVersion(String current) {
        super(
                Kind.STALE,
                "stale-version",
                "The resource has changed since it was read; it now stands at " + current
                        + ". Read it again, look at what changed, and send the change with that ETag.");
        this.current = current;
    }

    public String current() {
        return current;
    }
}
