package org.depositary.kit.write;

import org.depositary.kit.problem.Refusal;

/** A change of something that exists, without saying which version it changes (RFC 6585, section 3). */
final class Unconditional extends Refusal {

    Unconditional() {
        super(
                Kind.UNCONDITIONAL,
                "if-match-needed",
                "Send If-Match with the ETag you read, so that nobody's change is overwritten unseen.");
    }
}
