package org.depositary.declarations.openpoint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** The whole state of an open point, as its journal entries give it. */
record OpenPointState(String instrument, @JsonUnwrapped OpenPointDescription point) {}
