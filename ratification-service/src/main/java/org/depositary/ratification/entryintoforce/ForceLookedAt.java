package org.depositary.ratification.entryintoforce;

import java.time.LocalDate;
import org.depositary.ratification.instrument.KnownInstrument;

/** Told, within the transaction, to those who tell more of an instrument whose force was looked at. */
public record ForceLookedAt(KnownInstrument instrument, LocalDate today) {}
