package org.depositary.kit.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ETagsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "\"17\", 17",
                "\"17.fr\", 17",
                "\"17.csv.gzip\", 17",
                "\"17@2026-01-06\", 17",
                "\"17@2026-01-06@2026-01-06T12:00:00.5Z\", 17",
                "` \"17\" `, 17",
                "\"\", ``",
            })
    void aChangeIsConditionalOnTheVersionWhateverItsForm(String tag, String version) {
        assertThat(ETags.version(tag)).isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"17", "W/\"17\"", "`\"17\", \"18\"`", "\"17", "\"1\"7\"", "*"})
    void whatIsNoStrongTagOfOursNamesNoVersion(String tag) {
        assertThat(ETags.version(tag)).isEqualTo(tag);
    }

    @Test
    void aTagIsQuoted() {
        assertThat(ETags.of("17")).isEqualTo("\"17\"");
    }
}
