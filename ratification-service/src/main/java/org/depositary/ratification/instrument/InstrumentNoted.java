package org.depositary.ratification.instrument;

import java.util.UUID;

/** Told, within the transaction, to those whose answers rest on what was declared of an instrument. */
public record InstrumentNoted(UUID instrument) {}
