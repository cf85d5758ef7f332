package org.depositary.local.home;

import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    private Path folder;

    @Test
    void aPasswordIsTheSameTheNextTime() {
        var drawn = Home.at(folder).secrets().of("postgres");
        assertThat(Home.at(folder).secrets().of("postgres")).isEqualTo(drawn).hasSizeGreaterThanOrEqualTo(32);
    }

    @Test
    void noTwoPasswordsAreAlike() {
        var secrets = Home.at(folder).secrets();
        assertThat(secrets.of("declarations_app")).isNotEqualTo(secrets.of("declarations_owner"));
    }

    @Test
    void nothingIsKnownBeforeItIsDrawn() {
        var secrets = Home.at(folder).secrets();
        assertThat(secrets.isKnown("postgres")).isFalse();
        secrets.of("postgres");
        assertThat(secrets.isKnown("postgres")).isTrue();
    }

    @Test
    void onlyTheOwnerMayReadTheFile() throws IOException {
        var home = Home.at(folder);
        home.secrets().of("postgres");
        assertThat(Files.getPosixFilePermissions(home.secretsFile()))
                .containsExactlyInAnyOrder(OWNER_READ, OWNER_WRITE);
    }
}
