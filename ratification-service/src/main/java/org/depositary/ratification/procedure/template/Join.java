package org.depositary.ratification.procedure.template;

/** How a step follows several: every one satisfied, or at least one carried out. */
public enum Join {
    ALL,
    ANY
}
