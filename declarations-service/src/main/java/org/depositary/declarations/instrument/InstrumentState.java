package org.depositary.declarations.instrument;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/** The whole state of an instrument itself, as its journal entries give it. */
record InstrumentState(UUID id, @JsonUnwrapped InstrumentDescription description) {

    static InstrumentState of(UUID id, InstrumentDescription description) {
        return new InstrumentState(id, description);
    }
}
