package org.depositary.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmImportTest {
    @TempDir
    private Path folder;

    @Test
    void theFirstImportIsWelcome() {
        assertThatCode(() -> realm("{}").requireUnchanged()).doesNotThrowAnyException();
    }

    @Test
    void theSameRealmIsWelcomeAgain() throws IOException {
        realm("{}").remember();
        assertThatCode(() -> realm("{}").requireUnchanged()).doesNotThrowAnyException();
    }

    @Test
    void anotherRealmIsRefusedWithTheWayOut() throws IOException {
        realm("{}").remember();
        assertThatThrownBy(() -> realm("{\"realm\": \"depositary\"}").requireUnchanged())
                .hasMessageContaining("./depositary reset");
    }

    @Test
    void theHashIsThatOfTheFile() {
        assertThat(realm("").hash()).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void theRealmIsLaidWhereKeycloakLooks() throws IOException {
        realm("{}").offer(folder.resolve("data/import"));
        assertThat(folder.resolve("data/import/depositary-realm.json"))
                .content()
                .isEqualTo("{}");
    }

    private RealmImport realm(String json) {
        return new RealmImport(json, folder.resolve("imported"));
    }
}
