package org.depositary.kit.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import org.depositary.kit.problem.Malformed;
import org.jspecify.annotations.Nullable;

/**
 * Where a page begins: after the item with key {@code after}, in a list under {@code filters}.
 *
 * <p>On the wire it is opaque and remembers its filters; with others it is refused.
 */
public record Cursor(Optional<String> after, int limit, String filters) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MOST = 200;
    private static final String SEPARATOR = "\u0000";

    /** Reads what a client sent; {@code filters} is what it asks for now. */
    public static Cursor parse(@Nullable String cursor, @Nullable Integer limit, String filters) {
        var size = limit == null ? DEFAULT_LIMIT : limit;
        if (size < 1 || size > MOST) {
            throw Malformed.part("limit", "limit is between 1 and " + MOST + ".");
        }
        return new Cursor(Optional.ofNullable(cursor).map(text -> key(text, filters)), size, filters);
    }

    String after(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((filters + SEPARATOR + key).getBytes(UTF_8));
    }

    private static String key(String cursor, String filters) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
            if (text.startsWith(filters + SEPARATOR)) {
                return text.substring(filters.length() + SEPARATOR.length());
            }
        } catch (IllegalArgumentException e) {
            throw new Malformed("unknown-cursor", "This cursor is not one of ours. Begin again without one.");
        }
        throw new Malformed("unknown-cursor", "This cursor belongs to other filters. Begin again without one.");
    }
}
