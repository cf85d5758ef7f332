package org.depositary.local.home;

import java.nio.file.Files;
import java.nio.file.Path;

/** The project as it lies on this machine, with what its build has packaged. */
public record Checkout(Path root) {
    public Checkout {
        root = root.toAbsolutePath().normalize();
    }

    /** Where {@code ./depositary} keeps its stack. */
    public Home home() {
        return Home.at(root.resolve(".depositary"));
    }

    /** The packaged service of {@code module}. */
    public Path service(String module) {
        return built(root.resolve(module).resolve("target/quarkus-app/quarkus-run.jar"));
    }

    public Path keycloakDistribution() {
        return built(root.resolve("local/target/dist/keycloak-quarkus-dist-" + Versions.keycloak() + ".zip"));
    }

    private static Path built(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new CannotStart(file + " is not built: mvn package makes it, and so does ./depositary up");
        }
        return file;
    }
}
