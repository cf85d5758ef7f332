package org.depositary.gateway.view;

import org.depositary.kit.problem.Unknown;

/** No participant of that code is in the register. */
final class UnknownParticipant extends Unknown {

    UnknownParticipant(String code) {
        super("participant", code);
    }
}
