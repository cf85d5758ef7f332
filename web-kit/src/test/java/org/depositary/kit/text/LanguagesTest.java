package org.depositary.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.depositary.kit.json.WireJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A client that says which languages it reads gets each text in one. */
class LanguagesTest {

    private static final MultilingualText TITLE =
            new MultilingualText(Map.of("en", "Treaty", "fr", "Traité", "zh-Hant", "條約"));
    private static final MultilingualText FRENCH = new MultilingualText(Map.of("fr", "Protocole", "uk", "Протокол"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Traité",
                "fr-CA, en;q=0.5 | Traité",
                "en;q=0.5, fr | Traité",
                "de, en-GB;q=0.9 | Treaty",
                "zh-hant-tw | 條約",
                "de | Treaty",
                "de, * | Treaty"
            })
    void aTextComesInTheBestOfThem(String accepted, String text) {
        assertThat(Languages.of(accepted).orElseThrow().pick(TITLE))
                .containsValue(text)
                .hasSize(1);
    }

    @Test
    void whoeverReadsNoneOfThemGetsTheFirst() {
        assertThat(Languages.of("de").orElseThrow().pick(FRENCH)).isEqualTo(Map.of("fr", "Protocole"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", ",,;", ""})
    void whoeverWantsNoneInParticularGetsAll(String accepted) {
        assertThat(Languages.of(accepted)).isEmpty();
    }

    @Test
    void nothingSaidWantsAll() {
        assertThat(Languages.of(null)).isEmpty();
    }

    @Test
    void theAnswerSaysWhichLanguagesItIsIn() throws JsonProcessingException {
        var wanted = Languages.of("en").orElseThrow();
        assertThat(json().writer().withAttribute(Languages.class, wanted).writeValueAsString(List.of(TITLE, FRENCH)))
                .isEqualTo("[{\"en\":\"Treaty\"},{\"fr\":\"Protocole\"}]");
        assertThat(wanted.given()).isEqualTo("en, fr");
    }

    @Test
    void aWriterOfNoLanguageWritesAll() throws JsonProcessingException {
        assertThat(json().writeValueAsString(FRENCH)).isEqualTo("{\"fr\":\"Protocole\",\"uk\":\"Протокол\"}");
    }

    private static ObjectMapper json() {
        var mapper = new ObjectMapper();
        new WireJson().customize(mapper);
        return mapper;
    }
}
