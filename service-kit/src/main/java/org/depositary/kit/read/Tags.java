package org.depositary.kit.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The entity tags that a condition of a request lists (RFC 9110, section 13.1), and that of bytes. */
final class Tags {

    private Tags() {}

    /** A strong tag for what has no other name than its bytes. */
    static String of(String body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(UTF_8));
            var name = Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
            return '"' + name.substring(0, 22) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether {@code header} names {@code tag}; a proxy that compressed the answer has made the tag weak. */
    static boolean name(@Nullable String header, String tag) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(one -> one.strip().replaceFirst("^W/", ""))
                        .anyMatch(one -> one.equals("*") || one.equals(tag));
    }
}
