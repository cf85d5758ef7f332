package org.depositary.declarations.participant;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.depositary.kit.safety.UnsafeSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Teams are changed in the realm whose tokens are trusted, and by an account that nobody else can be. */
class OneRealmTest {

    private static final String TRUSTED = "https://identity.example/realms/depositary";

    @Test
    void theRealmThatIsTrustedIsAccepted() {
        var changed = new OneRealm.Changed("https://identity.example", "depositary", "drawn");
        assertThatCode(() -> OneRealm.refuseUnsafe(TRUSTED, changed)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "https://elsewhere.example, depositary, drawn",
        "http://identity.example,   depositary, drawn",
        "https://identity.example,  master,     drawn",
        "'',                        depositary, drawn",
        "https://identity.example,  depositary, demo",
        "https://identity.example,  depositary, ''",
    })
    void anotherRealmAndAPublishedSecretAreRefused(String server, String realm, String secret) {
        var changed = new OneRealm.Changed(server, realm, secret);
        assertThatThrownBy(() -> OneRealm.refuseUnsafe(TRUSTED, changed)).isInstanceOf(UnsafeSettings.class);
    }
}
