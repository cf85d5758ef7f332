package org.depositary.system.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.depositary.system.RunningStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nobody's client breaks by what is published now. */
@ExtendWith(RunningStack.class)
class ReleasedContractIT {

    @Test
    void clientsOfTheLastReleaseGoOnWorking() throws IOException {
        var released = Path.of(System.getProperty("depositary.checkout", ".."))
                .resolve("gateway/src/main/openapi/released/openapi-3.0.json");
        assertThat(new ReleasedContract(Files.readString(released)).brokenBy(Published.text()))
                .as("A client of the last release would break; see 'The contract' in CONTRIBUTING.md")
                .isEmpty();
    }
}
