package org.depositary.kit.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * JSON in its one canonical form (RFC 8785), in which it is hashed.
 *
 * <p>Numbers are integers that every reader has exactly (RFC 7493, section 2.2); decimals are written as strings. Others
 * are refused: a fault of ours, before anything is written.
 */
@Singleton
public class CanonicalJson {

    private static final long MOST = (1L << 53) - 1;

    private final ObjectMapper mapper;

    CanonicalJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** The canonical text of {@code value}. */
    public String write(Object value) {
        var tree = mapper.<JsonNode>valueToTree(value);
        requireIntegers(tree);
        return canonical(tree);
    }

    /** Tells one value from another, whatever its numbers are; not a hash that others can check. */
    public String fingerprint(String of, Object value) {
        var both = mapper.createArrayNode().add(of).add(mapper.<JsonNode>valueToTree(value));
        return HexFormat.of().formatHex(sha256(canonical(both)));
    }

    /** SHA-256 of {@code salt} followed by {@code text} in UTF-8. */
    public static byte[] sha256(byte[] salt, String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return digest.digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static byte[] sha256(String text) {
        return sha256(new byte[0], text);
    }

    private static void requireIntegers(JsonNode node) {
        if (node.isNumber() && !isExact(node)) {
            throw new IllegalArgumentException(node + " cannot be hashed as a number; write it as a string.");
        }
        node.forEach(CanonicalJson::requireIntegers);
    }

    private static boolean isExact(JsonNode number) {
        return number.isIntegralNumber()
                && number.canConvertToLong()
                && number.longValue() >= -MOST
                && number.longValue() <= MOST;
    }

    private static String canonical(JsonNode tree) {
        try {
            return new JsonCanonicalizer(tree.toString()).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
