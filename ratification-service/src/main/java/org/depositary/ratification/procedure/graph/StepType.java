package org.depositary.ratification.procedure.graph;

/** What a step is: business, which happens in the world, or a gate, which combines what has happened. */
public enum StepType {
    BUSINESS(0, 1),
    DECISION(1, 1),
    NOT(1, 1),
    AND(2, 2),
    OR(2, 2),
    SUM(2, 2),
    INCREMENT(1, 1),
    EQUALS(2, 2),
    SUMMATION(1, 1);

    private final int fewestInputs;
    private final int mostInputs;

    StepType(int fewestInputs, int mostInputs) {
        this.fewestInputs = fewestInputs;
        this.mostInputs = mostInputs;
    }

    boolean isGate() {
        return this != BUSINESS;
    }

    boolean takes(int inputs) {
        return fewestInputs <= inputs && inputs <= mostInputs;
    }

    /** How many routes may enter, in words. */
    String inputs() {
        String most = mostInputs == 1 ? "1 input" : mostInputs + " inputs";
        return fewestInputs == mostInputs ? most : "at most " + most;
    }
}
