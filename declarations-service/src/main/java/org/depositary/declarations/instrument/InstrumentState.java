package org.depositary.declarations.instrument;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;

/** The whole state of an instrument itself, as its journal entries give it, and the slugs that lead to it besides. */
record InstrumentState(
        UUID id, List<String> formerSlugs, @JsonUnwrapped InstrumentDescription description) {}
