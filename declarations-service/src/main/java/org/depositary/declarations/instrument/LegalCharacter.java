package org.depositary.declarations.instrument;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an instrument is governed by international law as binding, in the eyes of a participant [VCLT 2(1)(a)]. */
@Schema(name = "LegalCharacterValue")
public enum LegalCharacter {
    LEGALLY_BINDING,
    NOT_LEGALLY_BINDING,
    MIXED,
    UNDETERMINED
}
