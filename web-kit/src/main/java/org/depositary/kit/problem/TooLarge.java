package org.depositary.kit.problem;

/** A body that is longer than what is read here. */
public final class TooLarge extends Refusal {

    public TooLarge(int most) {
        super(Kind.TOO_LARGE, "too-large", "At most " + most + " bytes are read here. Send less in one request.");
    }
}
