package org.depositary.ratification.procedure.template;

/** What became of a step from one version of a procedure to another. */
public enum StepChangeKind {
    ADDED,
    REMOVED,
    CHANGED
}
