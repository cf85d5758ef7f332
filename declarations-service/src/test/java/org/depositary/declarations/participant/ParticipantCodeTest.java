package org.depositary.declarations.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParticipantCodeTest {

    @ParameterizedTest
    @CsvSource({
        "fr,FR",
        "GB,GB",
        "eu,EU",
        "xk,XK",
        "xa,XA",
        "SUHH,SUHH",
        "yucs,YUCS",
        "Org-NATO,org-nato",
        "state-saar,state-saar"
    })
    void aKeyIsReadInAnyCaseAndWrittenInOne(String text, String key) {
        assertThat(ParticipantCode.of(text).value()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "UK", "AA", "FRA", "france", "QQQQ", "org_nato", "-nato", "org-", "F R", "9-9"})
    void whatIsNoKeyIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ParticipantCode.of(text));
    }

    @ParameterizedTest
    @CsvSource({"CS,CSHH or CSXX", "su,SUHH", "DD,DDDE", "YU,YUCS"})
    void aCodeThatIsoWithdrewIsRefusedWithTheOnesMeant(String text, String meant) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParticipantCode.of(text))
                .withMessageContaining(meant);
    }
}
