package org.depositary.ratification.procedure;

/** A step that took place although the procedure said it could not: kept and flagged, for reality outranks the template. */
public record Deviation(String step, String says) {

    /** The flag under which a deviation is shown. */
    public static final String FLAG = "PROCEDURE_DEVIATION";
}
