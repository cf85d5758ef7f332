package org.depositary.system.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Nobody's client breaks by what is published now. What is compared is the document as built: a stack adds its own realm. */
class ReleasedContractIT {

    @Test
    void clientsOfTheLastReleaseGoOnWorking() throws IOException {
        var gateway = Path.of(System.getProperty("depositary.checkout", "..")).resolve("gateway");
        var released = Files.readString(gateway.resolve("src/main/openapi/released/openapi-3.0.json"));
        var built = Files.readString(gateway.resolve("target/openapi/openapi-3.0.json"));
        assertThat(new ReleasedContract(released).brokenBy(built))
                .as("A client of the last release would break; see 'The contract' in CONTRIBUTING.md")
                .isEmpty();
    }
}
