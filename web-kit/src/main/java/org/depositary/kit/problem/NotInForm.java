package org.depositary.kit.problem;

/** A value that is not written as values of its kind are. */
public final class NotInForm extends IllegalArgumentException {

    private static final int SHOWN = 60;

    private final String text;

    /** {@code wanted} ends the sentence "'x' is not …". */
    public NotInForm(String text, String wanted) {
        super("'" + shown(text) + "' is not " + wanted + ".");
        this.text = text;
    }

    /** {@code text} as a sentence can quote it. */
    static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    String text() {
        return text;
    }
}
