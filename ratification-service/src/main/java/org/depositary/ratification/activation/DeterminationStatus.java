package org.depositary.ratification.activation;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an event has been established; only what is DETERMINED sets anything off. */
@Schema(name = "DeterminationStatus")
public enum DeterminationStatus {
    ALLEGED,
    UNDER_ASSESSMENT,
    DETERMINED,
    /** Assessed, and found not to be so. */
    REJECTED,
    /** Taken back by those who determined or alleged it. */
    WITHDRAWN;

    /** Whether a determination may begin with it. */
    boolean begins() {
        return this == ALLEGED || this == UNDER_ASSESSMENT || this == DETERMINED;
    }

    /** What may come of it next; nothing comes of what is rejected or withdrawn: a new determination is another one. */
    Set<DeterminationStatus> next() {
        return switch (this) {
            case ALLEGED -> Set.of(UNDER_ASSESSMENT, DETERMINED, REJECTED, WITHDRAWN);
            case UNDER_ASSESSMENT -> Set.of(DETERMINED, REJECTED, WITHDRAWN);
            case DETERMINED -> Set.of(WITHDRAWN);
            case REJECTED, WITHDRAWN -> Set.of();
        };
    }
}
