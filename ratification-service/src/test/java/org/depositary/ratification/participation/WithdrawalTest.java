package org.depositary.ratification.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.depositary.ratification.participation.ParticipationStatus.Word;
import org.depositary.rules.EventType;
import org.depositary.rules.FinalClauses.Ending;
import org.depositary.rules.FinalClauses.Ending.Withdrawal;
import org.depositary.rules.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invariant 7: withdrawal follows the ending rules [VCLT 54–56, 67, 68, 70]. */
class WithdrawalTest {

    private static final String PARTIES = "XA RATIFICATION 2000-01-01; XB RATIFICATION 2000-01-01; ";

    @ParameterizedTest(name = "{0} {1} with basis {2}: withdrawn on {3}")
    @CsvSource(nullValues = "-", textBlock = """
            PERMITTED,  P6M, -,                                       2010-07-15
            PERMITTED,  -,   -,                                       2010-01-15
            PERMITTED,  P6M, effective=2010-12-31,                    2010-12-31
            PERMITTED,  P6M, effective=2010-02-01,                    2010-07-15
            PERMITTED,  P6M, received=2010-02-01,                     2010-08-01
            PROHIBITED, -,   basis=NATURE_OF_TREATY,                  -
            UNSTATED,   -,   -,                                       -
            UNSTATED,   -,   basis=PARTIES_INTENDED,                  2011-01-15
            UNSTATED,   -,   basis=NATURE_OF_TREATY,                  2011-01-15
            UNSTATED,   -,   basis=NATURE_OF_TREATY effective=2010-03-01, 2011-01-15
            -,          -,   effective=2010-06-01,                    2010-06-01
            -,          -,   -,                                       -
            """)
    void takesEffectAsTheTreatyOrTheLawHasIt(
            @Nullable Withdrawal right, @Nullable String notice, @Nullable String more, @Nullable String effect) {
        var ending = Ending.of(right, notice == null ? null : Given.after(notice));
        var given = Given.acts(PARTIES + "XA WITHDRAWAL_NOTICE 2010-01-15" + (more == null ? "" : " " + more))
                .with(ending);

        if (effect == null) {
            assertThat(given.standing("XA", "2025-01-01").status().word()).isEqualTo(Word.PARTY);
        } else {
            var day = LocalDate.parse(effect);
            assertThat(given.standing("XA", day.minusDays(1).toString())
                            .status()
                            .word())
                    .isEqualTo(Word.PARTY);
            assertThat(given.standing("XA", effect).status().word()).isEqualTo(Word.WITHDRAWN);
            assertThat(given.standing("XA", effect).status().since())
                    .hasValueSatisfying(since -> assertThat(since.to()).isEqualTo(day));
        }
    }

    @Test
    void aNoticeIsFlaggedUntilItTakesEffectAndMayBeRevokedUntilThen() {
        var ending = Ending.of(Withdrawal.PERMITTED, Given.after("P1Y"));
        var notice = PARTIES + "n: XA WITHDRAWAL_NOTICE 2010-01-15";
        var given = Given.acts(notice).with(ending);
        var revoked =
                Given.acts(notice + "; XA REVOCATION_OF_NOTICE 2010-12-01 to=n").with(ending);
        var late =
                Given.acts(notice + "; XA REVOCATION_OF_NOTICE 2011-02-01 to=n").with(ending);

        assertThat(given.standing("XA", "2010-06-01").flags()).singleElement().satisfies(flag -> {
            assertThat(flag.flag()).isEqualTo(StandingFlag.Word.NOTICE_GIVEN);
            assertThat(flag.until()).isEqualTo("2011-01-15");
        });
        assertThat(revoked.standing("XA", "2011-06-01").status().word()).isEqualTo(Word.PARTY);
        assertThat(revoked.standing("XA", "2010-12-15").flags()).isEmpty();
        assertThat(late.standing("XA", "2011-06-01").status().word()).isEqualTo(Word.WITHDRAWN);
    }

    /** The form of the Paris Agreement, art. 28: not before three years, with one year's notice. */
    @Test
    void aNoticeGivenTooEarlyCountsFromTheDayItMayBeGiven() {
        var ending = new Ending(
                Withdrawal.PERMITTED,
                Given.after("P1Y"),
                Period.ofYears(3),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                null);
        var given = Given.acts(PARTIES + "XA WITHDRAWAL_NOTICE 2001-01-01").with(ending);

        assertThat(given.standing("XA", "2004-01-30").isParty()).isTrue();
        assertThat(given.standing("XA", "2004-01-31").status().word()).isEqualTo(Word.WITHDRAWN);
    }

    /** The form of Geneva Convention III, art. 142: not until peace has been concluded. */
    @Test
    void aWithdrawalMayBeHeldUntilSomethingHasComeAbout() {
        var held = new Rule.EventDetermined(EventType.PEACE_AGREEMENT_IN_FORCE, null, null);
        var ending = new Ending(
                Withdrawal.PERMITTED,
                Given.after("P1Y"),
                null,
                held,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                null);
        var given = Given.acts(PARTIES + "XA WITHDRAWAL_NOTICE 2010-01-15").with(ending);

        assertThat(given.standing("XA", "2020-01-01").isParty()).isTrue();
        assertThat(given.standing("XA", "2020-01-01").has(StandingFlag.Word.NOTICE_GIVEN))
                .isTrue();
    }

    @Test
    void whatSurvivesBindsOnForItsTime() {
        var ending = new Ending(
                Withdrawal.PERMITTED,
                Given.after("P1Y"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of("art_47"),
                Period.ofYears(20));
        var given = Given.acts(PARTIES + "XA WITHDRAWAL_NOTICE 2010-01-15").with(ending);

        assertThat(given.standing("XA", "2015-01-01").surviving()).containsExactly("art_47");
        assertThat(given.standing("XA", "2031-01-15").surviving()).isEmpty();
        assertThat(given.standing("XB", "2015-01-01").surviving()).isEmpty();
    }
}
