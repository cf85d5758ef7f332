package org.depositary.ratification.instrument;

import org.depositary.kit.problem.Refusal;

/** Something not known here was asked for, and whether it was declared in the meantime cannot be read just now. */
final class DeclarationsUnread extends Refusal {

    DeclarationsUnread() {
        super(
                Kind.UNAVAILABLE,
                "declarations-unread",
                "This is not known here yet, and whether it was declared cannot be read just now. Try again in a moment.");
    }
}
