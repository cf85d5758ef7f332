package org.depositary.ratification.activation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a commitment is for an obligor on a day. */
@Schema(name = "Readiness")
public enum Readiness {
    /** It has neither bound itself nor said that it will. */
    NOT_COMMITTED,
    /** Each gives what it chooses, and this one has pledged nothing. */
    NO_PLEDGE,
    /** Neither has what sets it off happened, nor is what law asks fulfilled. */
    DORMANT,
    /** Only what sets it off is missing. */
    READY,
    /** It has been set off, and what law asks is missing. */
    BLOCKED,
    ACTIVE,
    /** It was live, and the determination that made it so was taken back. */
    SUSPENDED,
    /** It was performed. */
    DISCHARGED,
    /** Its time is over. */
    EXPIRED,
    UNDETERMINED
}
