package org.depositary.ratification.procedure.template;

import com.fasterxml.jackson.annotation.JsonAlias;

/** Of what a majority is counted. */
public enum MajorityBase {
    VOTES_CAST,
    PRESENT,
    MEMBERS_IN_OFFICE,
    @JsonAlias("MEMBERS")
    MEMBERS_STATUTORY,
    VOTES_OF_BODY
}
