package org.depositary.ratification.procedure.template;

/** Of what a majority is counted. */
public enum MajorityBase {
    VOTES_CAST,
    PRESENT,
    MEMBERS_IN_OFFICE,
    MEMBERS_STATUTORY,
    VOTES_OF_BODY
}
