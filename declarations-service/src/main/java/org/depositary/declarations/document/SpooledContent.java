package org.depositary.declarations.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.depositary.kit.problem.Malformed;
import org.depositary.kit.problem.TooLarge;

/** Bytes that were sent, in a file of their own until they are kept: no transaction waits for a slow sender. */
public record SpooledContent(Path file, long size, String sha256, String mediaType) implements AutoCloseable {

    private static final int MOST = 50 * 1024 * 1024;
    private static final int BUFFER = 64 * 1024;

    /** Takes all of {@code body}, which its sender calls {@code declared}; what is too long is refused as it comes. */
    public static SpooledContent of(InputStream body, String declared) {
        try {
            var file = Files.createTempFile("document", ".part");
            try {
                return read(body, declared, file);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SpooledContent read(InputStream body, String declared, Path file) throws IOException {
        var digest = newDigest();
        long size = 0;
        try (var in = new DigestInputStream(body, digest);
                var out = Files.newOutputStream(file)) {
            var buffer = new byte[BUFFER];
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > MOST) {
                    throw new TooLarge(MOST);
                }
                out.write(buffer, 0, read);
            }
        }
        if (size == 0) {
            throw new Malformed("body-needed", "The bytes of the document are needed here.");
        }
        return new SpooledContent(file, size, HexFormat.of().formatHex(digest.digest()), MediaTypes.of(file, declared));
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
