package org.depositary.declarations.instrument;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/** The whole of an assertion of legal character, as its journal entry gives it. */
record LegalCharacterState(
        UUID id, String instrument, @JsonUnwrapped LegalCharacterRequest assertion) {}
