package org.depositary.gateway.view;

import org.depositary.kit.problem.Unknown;

/** No instrument of that name is in the register. */
final class UnknownInstrument extends Unknown {

    UnknownInstrument(String name) {
        super("instrument", name);
    }
}
