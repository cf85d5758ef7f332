package org.depositary.local.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.depositary.local.home.CannotStart;

/**
 * The demonstration realm and what of it Keycloak has. Keycloak leaves a realm alone that it already has, so a changed file
 * would silently change nothing: the hash of the imported one is kept, and another is refused.
 */
record RealmImport(String realm, Path imported) {

    static RealmImport of(Path imported) {
        try (var resource = RealmImport.class.getResourceAsStream("/keycloak/depositary-realm.json")) {
            var realm = Objects.requireNonNull(resource, "the realm").readAllBytes();
            return new RealmImport(new String(realm, StandardCharsets.UTF_8), imported);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void requireUnchanged() throws IOException {
        if (Files.exists(imported) && !Files.readString(imported).strip().equals(hash())) {
            throw new CannotStart("The realm in local/src/main/resources/keycloak has changed since it was imported,"
                    + " and Keycloak does not change a realm it has. Start anew with ./depositary reset");
        }
    }

    /** Lays the realm where Keycloak looks for it. */
    void offer(Path imports) throws IOException {
        Files.createDirectories(imports);
        Files.writeString(imports.resolve("depositary-realm.json"), realm);
    }

    /** Notes that Keycloak has taken it. */
    void remember() throws IOException {
        Files.writeString(imported, hash() + "\n");
    }

    String hash() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(realm.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
