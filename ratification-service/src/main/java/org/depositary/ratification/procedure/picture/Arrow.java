package org.depositary.ratification.procedure.picture;

import java.util.Optional;

/** What leads from one step to another. */
record Arrow(String from, String to, Kind kind, Optional<String> label) {

    enum Kind {
        /** The step comes after the other. */
        FOLLOWS("#444444", "solid"),
        /** How the other turned out sets the step off. */
        SETS_OFF("#1f5fa8", "solid"),
        /** A refusal, or a return, leads there. */
        REFUSAL("#b3261e", "dashed");

        private final String colour;
        private final String line;

        Kind(String colour, String line) {
            this.colour = colour;
            this.line = line;
        }

        String colour() {
            return colour;
        }

        String line() {
            return line;
        }
    }
}
