package org.depositary.kit.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.erdtman.jcs.JsonCanonicalizer;

/** JSON in its one canonical form (RFC 8785), in which it is hashed. Numbers are integers; decimals are strings. */
@Singleton
public class CanonicalJson {

    private final ObjectMapper mapper;

    CanonicalJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** The canonical text of {@code value}. */
    public String write(Object value) {
        try {
            return new JsonCanonicalizer(mapper.writeValueAsString(value)).getEncodedString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
}
