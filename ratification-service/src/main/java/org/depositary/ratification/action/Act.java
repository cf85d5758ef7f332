package org.depositary.ratification.action;

import org.depositary.ratification.instrument.KnownInstrument;

/** An act about to be recorded: what a participant did about an instrument, and who says so. */
record Act(KnownInstrument instrument, ActionDraft.Actor actor, Manner manner, ActionRequest request) {

    String participant() {
        return actor.code();
    }
}
