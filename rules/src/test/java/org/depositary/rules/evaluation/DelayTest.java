package org.depositary.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.depositary.rules.Delay;
import org.depositary.rules.Delay.Counting;
import org.depositary.rules.Delay.Snap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as depositaries have counted them. */
class DelayTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
                    the thirtieth day after,                       2006-05-29, P30D,   AFTER,        NONE,                     ,  2006-06-28
                    three months; Budapest Convention,             2012-11-30, P3M,    AFTER,        FIRST_OF_FOLLOWING_MONTH, ,  2013-03-01
                    larger units first; Apostille art. 12,         2023-03-08, P6M60D, AFTER,        NONE,                     ,  2023-11-07
                    clamped to the end of the month,               2024-11-30, P3M,    AFTER,        NONE,                     ,  2025-02-28
                    beginning on; OECD MLI art. 34,                2018-03-22, P3M,    BEGINNING_ON, FIRST_OF_FOLLOWING_MONTH, ,  2018-07-01
                    beginning on a first; OECD MLI art. 34,        2021-04-01, P3M,    BEGINNING_ON, FIRST_OF_FOLLOWING_MONTH, ,  2021-07-01
                    a first of a month goes to the next; CETS 207, 2020-09-01, P3M,    AFTER,        FIRST_OF_FOLLOWING_MONTH, ,  2021-01-01
                    sixtieth day; Rome Statute art. 126,           2002-04-11, P60D,   AFTER,        FIRST_OF_FOLLOWING_MONTH, ,  2002-07-01
                    sixth month; Mine Ban art. 17,                 1998-09-16, P0D,    AFTER,        FIRST_OF_NTH_MONTH,       6, 1999-03-01
                    fourth month; UPC Agreement art. 89,           2023-02-17, P0D,    AFTER,        FIRST_OF_NTH_MONTH,       4, 2023-06-01
                    """)
    void endsAsTheDepositaryCounted(
            String treaty,
            LocalDate start,
            Period amount,
            Counting counting,
            Snap snap,
            @Nullable Integer month,
            LocalDate end) {
        assertThat(new Delay(amount, null, counting, snap, month).end(start)).isEqualTo(end);
    }
}
