package org.depositary.rules.evaluation;

/** Whether a condition is met, as far as the dates known tell. */
public enum Truth {
    TRUE,
    FALSE,
    UNKNOWN;

    static Truth of(boolean earliest, boolean latest) {
        return earliest == latest ? of(earliest) : UNKNOWN;
    }

    static Truth of(boolean met) {
        return met ? TRUE : FALSE;
    }
}
