package org.depositary.local.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The versions of the foreign parts, as the build resolved them. */
public final class Versions {
    private static final Properties RESOLVED = read();

    private Versions() {}

    public static String keycloak() {
        return RESOLVED.getProperty("keycloak");
    }

    public static String postgres() {
        return RESOLVED.getProperty("postgres");
    }

    private static Properties read() {
        try (var resource = Versions.class.getResourceAsStream("versions.properties")) {
            var versions = new Properties();
            versions.load(Objects.requireNonNull(resource, "versions.properties"));
            return versions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
