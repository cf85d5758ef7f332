package org.depositary.declarations.exchange;

import org.depositary.kit.identity.Caller;
import org.depositary.kit.write.Write;

/** Writes that are steps of a larger one: each checks what it would check by itself, in the one transaction. */
final class Steps {

    private Steps() {}

    /** Carries {@code step} out; the version that stands is known, since the larger write holds the lock. */
    static <A> void carryOut(Write<A> step, Caller caller) {
        var answer = step.work().apply(step.resource().get(), caller);
        assert answer != null;
    }
}
