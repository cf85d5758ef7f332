package org.depositary.declarations.instrument;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/** A role in an instrument, as its journal entries give it. */
record ParticipationState(
        UUID id, String instrument, @JsonUnwrapped ParticipationRequest participation) {}
