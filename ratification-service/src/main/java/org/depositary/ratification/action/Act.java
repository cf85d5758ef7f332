package org.depositary.ratification.action;

import org.depositary.ratification.instrument.KnownInstrument;

/** An act about to be recorded: what a participant did about an instrument. */
record Act(KnownInstrument instrument, String participant, ActionRequest request) {}
