package org.depositary.kit.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.depositary.kit.problem.NotInForm;
import org.depositary.kit.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {

    enum Tone {
        WARM,
        PLAIN
    }

    @Test
    void valuesInFormAreRead() {
        assertThat(Form.require(LocalDate.class).read("2026-01-06")).isEqualTo(LocalDate.of(2026, 1, 6));
        assertThat(Form.require(Instant.class).read("2026-01-06T12:00:00Z"))
                .isEqualTo(Instant.parse("2026-01-06T12:00:00Z"));
        assertThat(Form.require(Integer.class).read("-7")).isEqualTo(-7);
        assertThat(Form.require(long.class).read("9223372036854775807")).isEqualTo(Long.MAX_VALUE);
        assertThat(Form.require(Boolean.class).read("true")).isTrue();
        assertThat(Form.require(Tone.class).read("WARM")).isEqualTo(Tone.WARM);
        assertThat(Form.require(PartialDate.class).read("2026")).hasToString("2026");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            java.time.LocalDate | tomorrow                | 'tomorrow' is not a day; write 2026-01-06.
            java.time.LocalDate | 2026-02-30              | 'x' is not a day; write 2026-01-06.
            java.time.LocalDate | +999999999-01-01        | 'x' is not a day; write 2026-01-06.
            java.time.LocalDate | ``                      | 'x' is not a day; write 2026-01-06.
            java.time.Instant   | 2026-01-06              | 'x' is not an instant; write 2026-01-06T12:00:00Z.
            java.time.Instant   | 2026-01-06T25:00:00Z    | 'x' is not an instant; write 2026-01-06T12:00:00Z.
            java.time.Instant   | -1000000-01-06T12:00:00Z | 'x' is not an instant; write 2026-01-06T12:00:00Z.
            java.util.UUID      | 1-1-1-1-1               | 'x' is not a UUID.
            java.lang.Integer   | 1.0                     | 'x' is not a whole number.
            java.lang.Integer   | +1                      | 'x' is not a whole number.
            java.lang.Integer   | 99999999999             | 'x' is not a whole number.
            java.lang.Long      | 1e3                     | 'x' is not a whole number.
            java.lang.Boolean   | yes                     | 'x' is not true or false.
            org.depositary.kit.form.FormTest$Tone | LOUD  | 'x' is not one of PLAIN, WARM.
            """)
    void whatIsNotInFormIsQuotedWithWhatIsWanted(Class<?> type, String text, String says) {
        assertThatThrownBy(() -> Form.require(type).read(text))
                .isInstanceOf(NotInForm.class)
                .hasMessage(says.replace("'x'", "'" + text + "'"));
    }

    @Test
    void plainTextHasNoForm() {
        assertThat(Form.of(String.class)).isEmpty();
        assertThat(Form.require(UUID.class).read("0190a6f2-0000-7000-8000-000000000000"))
                .isNotNull();
    }
}
