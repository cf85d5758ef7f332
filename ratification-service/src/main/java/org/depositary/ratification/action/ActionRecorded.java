package org.depositary.ratification.action;

import java.time.Instant;
import java.util.UUID;

/** Told, within the transaction, to those whose answers rest on a participant's acts about an instrument. */
public record ActionRecorded(UUID instrument, String participant, Instant recordedAt) {}
