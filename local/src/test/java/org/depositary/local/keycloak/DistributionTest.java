package org.depositary.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.depositary.local.home.CannotStart;
import org.depositary.local.home.Checkout;
import org.depositary.local.home.Home;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With an archive whose script only notes what it was asked. */
class DistributionTest {
    private static final String NOTES_ITS_WORDS = """
            #!/bin/sh
            echo "$@" >> "$(dirname "$0")/../asked"
            """;

    @TempDir
    private Path folder;

    private Checkout checkout;
    private Home home;

    @BeforeEach
    void checkout() throws IOException {
        checkout = new Checkout(folder);
        home = checkout.home().make();
        pack(Map.of("keycloak-1/bin/kc.sh", NOTES_ITS_WORDS, "keycloak-1/version.txt", "1"));
    }

    @Test
    void itIsUnpackedAndBuiltOnce() throws IOException, InterruptedException {
        assertThat(Distribution.isIn(home)).isFalse();
        Distribution.in(home, checkout);
        Distribution.in(home, checkout);
        assertThat(Distribution.isIn(home)).isTrue();
        assertThat(home.keycloak().resolve("version.txt")).content().isEqualTo("1");
        assertThat(Files.readAllLines(home.keycloak().resolve("asked")))
                .singleElement()
                .asString()
                .startsWith("build --db=postgres");
    }

    @Test
    void otherSettingsMakeItAgain() throws IOException, InterruptedException {
        var distribution = Distribution.in(home, checkout);
        Files.writeString(distribution.folder().resolve("built-with"), "--db=dev-file\n");
        assertThat(Distribution.isIn(home)).isFalse();
        Distribution.in(home, checkout);
        assertThat(Distribution.isIn(home)).isTrue();
    }

    @Test
    void aBuildThatFailsIsReportedAndLeavesNothingBehindThatLooksWhole() throws IOException {
        pack(Map.of("keycloak-1/bin/kc.sh", "#!/bin/sh\necho no such vendor\nexit 2\n"));
        assertThatThrownBy(() -> Distribution.in(home, checkout))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("no such vendor");
        assertThat(Distribution.isIn(home)).isFalse();
    }

    @Test
    void anArchiveThatWouldLeaveItsFolderIsRefused() throws IOException {
        pack(Map.of("keycloak-1/../../../outside", "x", "keycloak-1/bin/kc.sh", NOTES_ITS_WORDS));
        assertThatThrownBy(() -> Distribution.in(home, checkout)).hasMessageContaining("would leave");
    }

    private void pack(Map<String, String> files) throws IOException {
        var zip = folder.resolve("local/target/dist/"
                + home.keycloak().getFileName().toString().replace("keycloak", "keycloak-quarkus-dist") + ".zip");
        Files.createDirectories(zip.getParent());
        try (var archive = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var file : files.entrySet()) {
                archive.putNextEntry(new ZipEntry(file.getKey()));
                archive.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
