package org.depositary.ratification.procedure.template;

/** An act of the State towards the others; a step that is one is satisfied by the treaty action, never recorded in a case. */
public enum LayerOneAct {
    SIGNATURE,
    DEPOSIT
}
