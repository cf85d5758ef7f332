package org.depositary.ratification.procedure.graph;

/** What has become of a business step; the later of two that apply to it outranks the earlier. */
public enum CurrentState {
    NOT_ACTUALISED,
    UNDATED,
    SCHEDULED,
    HAPPENED
}
