package org.depositary.ratification.entryintoforce;

import java.util.UUID;

/** An event or a decision on which the force of an instrument may rest was determined, or is not any more. */
public record EventRecorded(UUID instrument) {}
