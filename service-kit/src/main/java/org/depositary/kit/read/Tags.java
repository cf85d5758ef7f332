package org.depositary.kit.read;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The entity tags that a condition of a request lists (RFC 9110, section 13.1). */
final class Tags {

    private Tags() {}

    /** Whether {@code header} names {@code tag}; a proxy that compressed the answer has made the tag weak. */
    static boolean name(@Nullable String header, String tag) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(one -> one.strip().replaceFirst("^W/", ""))
                        .anyMatch(one -> one.equals("*") || one.equals(tag));
    }
}
