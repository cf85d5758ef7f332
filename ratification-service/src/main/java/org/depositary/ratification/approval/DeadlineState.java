package org.depositary.ratification.approval;

/** What has become of a deadline of a case. */
public enum DeadlineState {
    /** The procedure names no step from which it runs. */
    NO_START,
    NOT_STARTED,
    RUNNING,
    /** What it was set for came about in time. */
    MET,
    /** Its last day is over, and what it was set for had not come about. */
    PASSED,
    /** Nothing is waited for any more: the case is over, or another step made this one unnecessary. */
    STOPPED,
    /** What had set it going was recorded in error. */
    WITHDRAWN
}
