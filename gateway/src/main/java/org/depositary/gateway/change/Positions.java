package org.depositary.gateway.change;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Base64;
import java.util.regex.Pattern;
import org.depositary.gateway.Service;
import org.depositary.kit.problem.Malformed;

/** How far somebody has read both journals; on the wire it is opaque. */
record Positions(long declarations, long ratification) {

    static final Positions BEGINNING = new Positions(0, 0);

    private static final Pattern FORM = Pattern.compile("(\\d{1,18})\\.(\\d{1,18})");

    /** Reads what {@link #text} wrote. */
    static Positions parse(String text) {
        var pair = FORM.matcher(decoded(text));
        if (!pair.matches()) {
            throw unknown();
        }
        return new Positions(Long.parseLong(pair.group(1)), Long.parseLong(pair.group(2)));
    }

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((declarations + "." + ratification).getBytes(US_ASCII));
    }

    long of(Service journal) {
        return journal == Service.DECLARATIONS ? declarations : ratification;
    }

    Positions with(Service journal, long position) {
        return journal == Service.DECLARATIONS
                ? new Positions(position, ratification)
                : new Positions(declarations, position);
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), US_ASCII);
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    private static Malformed unknown() {
        return new Malformed("unknown-cursor", "This cursor is not one of ours. Begin again without one.");
    }
}
