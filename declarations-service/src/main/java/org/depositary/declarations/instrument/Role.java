package org.depositary.declarations.instrument;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role that is recorded, not derived. REPRESENTED: presence, no more. */
@Schema(
        name = "ParticipationRole",
        description = "A role that is recorded, not derived. REPRESENTED: presence, no more.")
public enum Role {
    OBSERVER,
    DEPOSITARY,
    GUARANTOR,
    BENEFICIARY,
    LEAD,
    CONTRIBUTOR,
    SUPPORTER,
    HOST_STATE,
    ISSUED_IN_THE_NAME_OF,
    REPRESENTED
}
