package org.depositary.declarations.participant;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The key of a participant: ISO 3166-1 alpha-2 for present States, the four letters of ISO 3166-3 for former ones, a slug
 * where ISO has none.
 *
 * <p>Case does not matter on input. {@code XK} and {@code EU} are kept as ISO reserves them; {@code XA} to {@code XZ} are
 * left by ISO to its users, here for fictitious participants.
 */
@Schema(
        type = SchemaType.STRING,
        implementation = String.class,
        description = "ISO 3166-1 alpha-2, ISO 3166-3 for a former State, or a slug where ISO has none.",
        examples = "FR")
public record ParticipantCode(@JsonValue String value) {

    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)+");
    private static final Pattern LEFT_TO_USERS = Pattern.compile("X[A-Z]");
    private static final Set<String> RESERVED = Set.of("EU");

    public ParticipantCode {
        if (isWithdrawn(value)) {
            throw new IllegalArgumentException(
                    "'" + value + "' was withdrawn by ISO; write the four letters of the former State: "
                            + String.join(" or ", formerOf(value)) + ".");
        }
        if (!isKey(value)) {
            throw new IllegalArgumentException(
                    "'" + value
                            + "' is no participant's key: an ISO 3166-1 alpha-2 code (FR), an ISO 3166-3 code (SUHH), or a slug (org-nato).");
        }
    }

    /** Reads a key in any case. */
    @JsonCreator
    public static ParticipantCode of(String text) {
        return new ParticipantCode(canonical(text));
    }

    /** The key {@code text} would be, in canonical case, whether or not it is one. */
    public static String canonical(String text) {
        return text.contains("-") ? text.toLowerCase(Locale.ROOT) : text.toUpperCase(Locale.ROOT);
    }

    /** Whether {@code key} is an alpha-2 code that ISO withdrew: it speaks of different States at different times. */
    static boolean isWithdrawn(String key) {
        return key.length() == 2 && !isKey(key) && !formerOf(key).isEmpty();
    }

    /** The codes of the former States whose alpha-2 code was {@code key}. */
    static List<String> formerOf(String key) {
        return Locale.getISOCountries(IsoCountryCode.PART3).stream()
                .filter(code -> code.startsWith(key))
                .sorted()
                .toList();
    }

    private static boolean isKey(String key) {
        return switch (key.length()) {
            case 2 ->
                Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2).contains(key)
                        || RESERVED.contains(key)
                        || LEFT_TO_USERS.matcher(key).matches();
            case 4 -> Locale.getISOCountries(IsoCountryCode.PART3).contains(key);
            default -> SLUG.matcher(key).matches();
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
