package org.depositary.ratification.approval;

/** How a body votes. */
public enum VoteMethod {
    ROLL_CALL,
    DIVISION,
    ELECTRONIC,
    SHOW_OF_HANDS,
    RISING,
    VOICE,
    SECRET_BALLOT,
    /** The members of a group or State vote as one. */
    EN_BLOC,
    /** Nobody asked for a vote. */
    WITHOUT_VOTE
}
