package org.depositary.declarations.clause;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** The whole state of a commitment, as its journal entries give it. */
record CommitmentState(String instrument, @JsonUnwrapped CommitmentDescription commitment) {}
