package org.depositary.kit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2003, 2003-01-01, 2003-12-31",
        "2004-02, 2004-02-01, 2004-02-29",
        "2003-02, 2003-02-01, 2003-02-28",
        "2003-05-17, 2003-05-17, 2003-05-17",
        "0001, 0001-01-01, 0001-12-31",
    })
    void isTheFirstAndTheLastDayItMayHaveBeenAndIsWrittenAsItWasRead(String text, LocalDate from, LocalDate to) {
        var date = PartialDate.parse(text);
        assertThat(date).isEqualTo(new PartialDate(from, to)).hasToString(text);
        assertThat(date.isExact()).isEqualTo(from.equals(to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3",
                "20030517",
                "2003-5",
                "2003-13",
                "2003-00",
                "2003-02-29",
                "2003-05-17T00:00",
                "+2003",
                "-2003",
                "12003",
                "2003-05-",
                " 2003",
                "٢٠٠٣"
            })
    void whatIsNoDateIsRefusedWithItsOwnWords(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessageContaining("'" + text + "'");
    }

    @ParameterizedTest
    @CsvSource({
        "2003-01-01, 2003-12-30",
        "2003-01-15, 2003-02-14",
        "2003-01-01, 2003-02-28",
        "2003-01-01, 2004-12-31",
        "2003-05-17, 2003-05-16"
    })
    void whatIsNeitherAYearNorAMonthNorADayIsNone(LocalDate from, LocalDate to) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(from, to));
    }

    @Test
    void everyDayOfALeapCycleIsWrittenAsItWasRead() {
        LocalDate.of(2000, 1, 1)
                .datesUntil(LocalDate.of(2004, 1, 1))
                .forEach(day -> assertThat(PartialDate.parse(day.toString())).isEqualTo(PartialDate.of(day)));
    }
}
