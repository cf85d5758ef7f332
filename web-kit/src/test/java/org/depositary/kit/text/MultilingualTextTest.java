package org.depositary.kit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MultilingualTextTest {

    private static final MultilingualText DECLARATION =
            new MultilingualText(Map.of("fr", "Déclaration", "en", "Declaration", "uk", "Декларація"));

    @ParameterizedTest
    @CsvSource({"fr, Déclaration", "uk, Декларація", "de, Declaration"})
    void aReaderGetsItsLanguageOrElseEnglish(String language, String text) {
        assertThat(DECLARATION.in(language)).isEqualTo(text);
    }

    @Test
    void withoutEnglishAReaderGetsTheFirstThereIs() {
        assertThat(new MultilingualText(Map.of("uk", "Декларація", "fr", "Déclaration")).in("de"))
                .isEqualTo("Déclaration");
    }

    @Test
    void languagesComeInOneOrderAndStayAsTheyAre() {
        assertThat(DECLARATION.byLanguage()).containsOnlyKeys("en", "fr", "uk");
        assertThat(DECLARATION.byLanguage().keySet()).containsExactly("en", "fr", "uk");
        assertThatThrownBy(() -> DECLARATION.byLanguage().put("de", "Erklärung"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "sr-Cyrl", "pt-BR", "zh-Hant-TW"})
    void aLanguageIsATagInItsOwnSpelling(String language) {
        assertThat(new MultilingualText(Map.of(language, "text")).in(language)).isEqualTo("text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EN", "en_GB", "english language", "zh-hant", "-", "123"})
    void whatIsNoLanguageTagIsRefused(String language) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MultilingualText(Map.of(language, "text")))
                .withMessageContaining("'" + language + "'");
    }

    @Test
    void noLanguageAndNoTextAreRefused() {
        var nothing = new HashMap<String, String>();
        assertThatIllegalArgumentException().isThrownBy(() -> new MultilingualText(nothing));
        assertThatIllegalArgumentException().isThrownBy(() -> MultilingualText.english(" \n"));
    }
}
