package org.depositary.declarations.clause;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.depositary.declarations.instrument.Instrument;

/** A recorded text of a clause, as its journal entry gives it. */
record ClauseTextState(
        String instrument,
        UUID clause,
        EId eId,
        @JsonUnwrapped ClauseTextRequest version) {

    static ClauseTextState of(Instrument instrument, ClauseVersion clause, ClauseTextRequest version) {
        return new ClauseTextState(instrument.slug(), clause.clause(), clause.eId(), version);
    }
}
