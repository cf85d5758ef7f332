package org.depositary.kit.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells one derived view from another: a hash of its JSON, since no single version stands for all it rests on. */
@Singleton
public class Fingerprint {

    private static final int BYTES = 8;

    private final ObjectMapper mapper;

    Fingerprint(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    public String of(Object view) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(mapper.writeValueAsBytes(view));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
