package org.depositary.bad;

import java.time.Clock;
import java.time.LocalDate;

class LooksAtItsWatch {

    LocalDate today() {
        return LocalDate.now(Clock.systemUTC());
    }
}
