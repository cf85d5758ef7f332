package org.depositary.local.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * The folder in which a stack keeps its data, passwords, logs and who is running; unpacked programs lie in
 * {@code installations}, which several stacks may share.
 */
public record Home(Path data, Path installations) {
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    public Home {
        data = data.toAbsolutePath().normalize();
        installations = installations.toAbsolutePath().normalize();
    }

    public static Home at(Path folder) {
        return new Home(folder, folder);
    }

    /** The same home with its programs unpacked in {@code folder}, so that a throw-away stack need not unpack its own. */
    public Home installingIn(Path folder) {
        return new Home(data, folder);
    }

    /** Makes the folder, for its owner only. */
    public Home make() {
        try {
            if (!Files.isDirectory(data)) {
                Files.createDirectories(data.getParent());
                Files.createDirectory(data, OWNER_ONLY);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path postgres() {
        return data.resolve("postgres");
    }

    public Path postgresBinaries() {
        return installations.resolve("postgres-binaries");
    }

    public Path keycloak() {
        return installations.resolve("keycloak-" + Versions.keycloak());
    }

    /** What was last imported into Keycloak: the hash of the realm's file. */
    public Path importedRealm() {
        return data.resolve("realm-imported.sha256");
    }

    public Path secretsFile() {
        return data.resolve("secrets.properties");
    }

    /** To be read once a stack: two readers would each draw what is missing. */
    public Secrets secrets() {
        return Secrets.in(secretsFile());
    }

    public LogFile log(String part) {
        return new LogFile(logs().resolve(part + ".log"));
    }

    public Path logs() {
        return data.resolve("logs");
    }

    public Path run() {
        return data.resolve("run");
    }

    /** There from the moment everything was healthy until the stack stops. */
    public Path ready() {
        return run().resolve("ready");
    }
}
