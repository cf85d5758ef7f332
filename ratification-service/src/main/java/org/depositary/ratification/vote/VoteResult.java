package org.depositary.ratification.vote;

/** How a vote ended. */
public enum VoteResult {
    CARRIED,
    LOST,
    /** Too few took part for the vote to have an effect. */
    INQUORATE
}
