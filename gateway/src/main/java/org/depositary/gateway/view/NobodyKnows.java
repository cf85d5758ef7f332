package org.depositary.gateway.view;

import org.depositary.kit.problem.Refusal;

/** No service that could say whether the instrument exists answers. */
final class NobodyKnows extends Refusal {

    NobodyKnows() {
        super(
                Kind.UNAVAILABLE,
                "services-unreachable",
                "None of the services that know this instrument answers. Try again after the time in Retry-After.");
    }
}
