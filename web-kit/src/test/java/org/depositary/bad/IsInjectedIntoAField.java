package org.depositary.bad;

import jakarta.inject.Inject;
import java.time.Clock;

class IsInjectedIntoAField {

    @Inject
    Clock clock;
}
