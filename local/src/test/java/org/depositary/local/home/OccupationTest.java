package org.depositary.local.home;

import static java.nio.file.attribute.PosixFilePermission.OWNER_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OccupationTest {
    @TempDir
    private Path folder;

    @Test
    void aHomeTakesOneStackAtATime() {
        var home = Home.at(folder);
        try (var first = Occupation.of(home)) {
            assertThat(first).isNotNull();
            assertThat(Occupation.isHeld(home)).isTrue();
            assertThatThrownBy(() -> Occupation.of(home)).hasMessageContaining("./depositary down");
        }
        assertThat(Occupation.isHeld(home)).isFalse();
    }

    @Test
    void aHomeIsForItsOwnerOnly() throws IOException {
        var home = Home.at(folder.resolve("new"));
        Occupation.of(home).close();
        assertThat(Files.getPosixFilePermissions(home.data()))
                .containsExactlyInAnyOrder(OWNER_READ, OWNER_WRITE, OWNER_EXECUTE);
    }
}
