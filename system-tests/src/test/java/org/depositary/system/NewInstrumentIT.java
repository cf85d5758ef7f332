package org.depositary.system;

import static org.depositary.system.Api.act;
import static org.depositary.system.Api.newInstrument;
import static org.depositary.system.Api.participant;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two services, one prefix: a client need not know. */
@ExtendWith(RunningStack.class)
class NewInstrumentIT {

    @RepeatedTest(200)
    void takesAnActInTheNextRequest() {
        participant("XC");
        act(newInstrument(), "XC", "2026-02-01").then().statusCode(201);
    }
}
