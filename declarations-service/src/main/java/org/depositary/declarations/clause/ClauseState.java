package org.depositary.declarations.clause;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** The whole state of a clause, as its journal entries give it. */
record ClauseState(String instrument, @JsonUnwrapped ClauseRequest clause) {}
