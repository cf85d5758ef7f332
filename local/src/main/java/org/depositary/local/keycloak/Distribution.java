package org.depositary.local.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.depositary.local.home.CannotStart;
import org.depositary.local.home.Checkout;
import org.depositary.local.home.Folder;
import org.depositary.local.home.Home;
import org.depositary.local.part.ChildProcess;

/**
 * Keycloak unpacked and built for our settings, once. It is made beside its place and moved there when it is whole; other
 * settings make it again.
 */
record Distribution(Path folder) {
    /** Health on the main port, so that no management port is opened. */
    private static final List<String> SETTINGS =
            List.of("--db=postgres", "--health-enabled=true", "--http-management-health-enabled=false");

    static Distribution in(Home home, Checkout checkout) throws InterruptedException {
        var distribution = new Distribution(home.keycloak());
        if (!distribution.isBuilt()) {
            Folder.delete(distribution.folder);
            distribution.make(home, checkout.keycloakDistribution());
        }
        return distribution;
    }

    /** Whether {@code home} has it, or its first start will take the time to make it. */
    static boolean isIn(Home home) {
        return new Distribution(home.keycloak()).isBuilt();
    }

    String script() {
        return folder.resolve("bin/kc.sh").toString();
    }

    Path imports() {
        return folder.resolve("data/import");
    }

    private boolean isBuilt() {
        try {
            return Files.exists(builtWith()) && Files.readAllLines(builtWith()).equals(SETTINGS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make(Home home, Path zip) throws InterruptedException {
        var fresh = new Distribution(folder.resolveSibling(folder.getFileName() + ".new"));
        Folder.delete(fresh.folder);
        try {
            fresh.unpack(zip);
            fresh.build(home);
            Files.write(fresh.builtWith(), SETTINGS);
            Files.move(fresh.folder, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves out the folder that all of the archive lies in. */
    private void unpack(Path zip) throws IOException {
        try (var archive = new ZipFile(zip.toFile())) {
            for (var entry :
                    archive.stream().filter(entry -> !entry.isDirectory()).toList()) {
                var name = Path.of(entry.getName());
                var file = folder.resolve(name.subpath(1, name.getNameCount())).normalize();
                if (!file.startsWith(folder)) {
                    throw new IOException(entry.getName() + " would leave " + folder);
                }
                Files.createDirectories(file.getParent());
                Files.copy(archive.getInputStream(entry), file);
            }
        }
        if (!Path.of(script()).toFile().setExecutable(true)) {
            throw new IOException(script() + " cannot be made executable");
        }
    }

    private void build(Home home) throws InterruptedException {
        var command = new ArrayList<>(List.of(script(), "build"));
        command.addAll(SETTINGS);
        var log = home.log("keycloak-build");
        var process = new ChildProcess(command, Map.of("JAVA_HOME", System.getProperty("java.home")), log).start();
        try {
            if (process.waitFor() != 0) {
                throw new CannotStart("Keycloak cannot be built" + log.lastWords());
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
    }

    private Path builtWith() {
        return folder.resolve("built-with");
    }
}
