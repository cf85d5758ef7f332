package org.depositary.gateway.openapi;

import java.util.Optional;

/** Why something documented has no recorded example; {@code *} stands for every operation, or every part of one. */
record Excuse(String operation, String part, String reason) {

    private static final String ANY = "*";

    /** One line of the list: operation, part, reason; nothing where it is blank or a remark. */
    static Optional<Excuse> parse(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return Optional.empty();
        }
        var words = line.strip().split("\\s+", 3);
        if (words.length < 3) {
            throw new IllegalArgumentException("No reason is given in '" + line + "'.");
        }
        return Optional.of(new Excuse(words[0], words[1], words[2]));
    }

    boolean excuses(String operationId, String statusOrRequest) {
        return meets(operation, operationId) && (meets(part, statusOrRequest) || meetsClass(statusOrRequest));
    }

    private static boolean meets(String said, String asked) {
        return said.equals(ANY) || said.equals(asked);
    }

    /** {@code 5xx} is every status of the five hundreds. */
    private boolean meetsClass(String status) {
        return part.endsWith("xx") && status.length() == 3 && status.startsWith(part.substring(0, 1));
    }
}
