package org.depositary.ratification.procedure.graph;

/** What the procedure says of a business step: whether it must, may or cannot happen next. */
public enum Potential {
    CAUSED("Must happen next"),
    ALLOWED("May happen"),
    NOT_YET("Is not open"),
    NOT_CURRENTLY("Is not open on this day: the route that leads to it is outside its dates");

    private final String says;

    Potential(String says) {
        this.says = says;
    }

    String says() {
        return says;
    }

    /** Whether the step may happen now. */
    public boolean isOpen() {
        return this == CAUSED || this == ALLOWED;
    }
}
