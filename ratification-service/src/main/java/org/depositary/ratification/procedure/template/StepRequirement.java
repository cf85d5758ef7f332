package org.depositary.ratification.procedure.template;

/** Whether a step belongs to every course of the procedure or only to those that call for it. */
public enum StepRequirement {
    REQUIRED,
    OPTIONAL
}
