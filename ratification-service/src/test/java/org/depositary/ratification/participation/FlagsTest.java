package org.depositary.ratification.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.depositary.ratification.action.InternalApproval.Answer;
import org.depositary.ratification.action.Told;
import org.depositary.ratification.participation.ParticipationStatus.Word;
import org.depositary.rules.FinalClauses.Ending;
import org.depositary.rules.FinalClauses.Ending.Renewal;
import org.depositary.rules.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is the case beside the status, for territories, and of the instrument as a whole. */
class FlagsTest {

    private static final String PARTIES = "XA RATIFICATION 2000-01-01; XB RATIFICATION 2000-01-01; ";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            XA SIGNATURE:SUBJECT_TO_RATIFICATION 2001-01-01                                       | INTERIM_DUTY
            XA SIGNATURE 2001-01-01                                                               | INTERIM_DUTY
            XA SIGNATURE:POLITICAL 2001-01-01                                                     | -
            XA SIGNATURE 2001-01-01; XA INTENTION_NOT_TO_BECOME_PARTY 2002-05-06                  | -
            XA RATIFICATION 2001-01-01                                                            | INTERIM_DUTY
            XA SIGNATURE 2001-01-01; XA PROVISIONAL_APPLICATION 2001-01-01                        | PROVISIONALLY_APPLYING,INTERIM_DUTY
            XA SIGNATURE:POLITICAL 2001-01-01; XA PROVISIONAL_APPLICATION 2001-01-01; XA END_OF_PROVISIONAL_APPLICATION 2002-01-01 | -
            XA SIGNATURE:POLITICAL 2001-01-01; XA PROVISIONAL_APPLICATION 2001-01-01; XA INTENTION_NOT_TO_BECOME_PARTY 2002-01-01 | -
            XA RATIFICATION 2001-01-01; XB RATIFICATION 2001-01-01; XA PROVISIONAL_APPLICATION 2001-01-01 | -
            """)
    void followFromTheActs(String acts, String flags) {
        var found = Given.acts(acts).standing("XA", "2010-01-01").flags().stream()
                .map(flag -> flag.flag().name())
                .toList();

        assertThat(String.join(",", found)).isEqualTo(flags.equals("-") ? "" : flags);
    }

    @Test
    void provisionalApplicationMayBeConfinedToClauses() {
        var given = Given.acts("XA SIGNATURE 2001-01-01; XA PROVISIONAL_APPLICATION 2001-01-01 clauses=art_3,art_4");

        assertThat(given.standing("XA", "2002-01-01").flags().getFirst().clauses())
                .containsExactly("art_3", "art_4");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            GRANTED,                     -,                           true
            GRANTED_WITH_OPEN_CONDITION, XA SIGNATURE 2001-01-01,     true
            MISSING,                     XA SIGNATURE 2001-01-01,     false
            NONE_KNOWN,                  XA SIGNATURE 2001-01-01,     false
            GRANTED,                     XA RATIFICATION 2001-01-01,  false
            """)
    void whoseApprovalIsGrantedHasYetToDeposit(Answer answer, @Nullable String acts, boolean shown) {
        var given = Given.acts(acts);
        var standing = new Towards(given.relations("2010-01-01"), new Given.Beside(answer, null)).of("XA");

        assertThat(standing.has(StandingFlag.Word.APPROVED_NOT_DEPOSITED)).isEqualTo(shown);
    }

    @Test
    void anInstrumentThatIsExaminedIsShownBesideWhatIsConfirmed() {
        var examined = Told.act("XA RATIFICATION 2009-01-01", 0);
        var standing = new Towards(
                        Given.acts("XA SIGNATURE 2001-01-01").relations("2010-01-01"),
                        new Given.Beside(Answer.NONE_KNOWN, examined))
                .of("XA");

        assertThat(standing.status().word()).isEqualTo(Word.SIGNED_NOT_BOUND);
        assertThat(standing.has(StandingFlag.Word.INSTRUMENT_UNDER_EXAMINATION)).isTrue();
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            XA TERRITORIAL_APPLICATION 2005-01-01 territories=Isles effective=2005-04-01 | 2005-02-01 | CONTRACTING
            XA TERRITORIAL_APPLICATION 2005-01-01 territories=Isles effective=2005-04-01 | 2005-04-01 | PARTY
            XA TERRITORIAL_APPLICATION 2005-01-01 territories=Isles; XA TERRITORIAL_WITHDRAWAL 2007-01-01 territories=Isles effective=2008-01-01 | 2007-06-01 | PARTY
            XA TERRITORIAL_APPLICATION 2005-01-01 territories=Isles; XA TERRITORIAL_WITHDRAWAL 2007-01-01 territories=Isles effective=2008-01-01 | 2008-01-01 | WITHDRAWN
            XA TERRITORIAL_APPLICATION 2005-01-01 territories=Isles; w: XA TERRITORIAL_WITHDRAWAL 2007-01-01 territories=Isles effective=2008-01-01; XA REVOCATION_OF_NOTICE 2007-12-01 to=w | 2009-01-01 | PARTY
            """)
    void eachTerritoryHasItsOwnStatus(String acts, String day, Word status) {
        assertThat(Given.acts(PARTIES + acts).standing("XA", day).territories())
                .singleElement()
                .satisfies(territory -> {
                    assertThat(territory.territory()).isEqualTo("Isles");
                    assertThat(territory.status()).isEqualTo(status);
                });
    }

    @ParameterizedTest(name = "lasting {0} until {1}, {2}, {3}: on 2012-01-01 {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            P10Y | -          | -            | -                                         | TERMINATED
            P10Y | -          | TACIT        | -                                         | IN_FORCE
            P10Y | -          | BY_AGREEMENT | -                                         | TERMINATED
            P10Y | -          | BY_AGREEMENT | XA PROLONGATION 2009-01-01 effective=2015-01-30 | IN_FORCE
            P20Y | -          | -            | -                                         | IN_FORCE
            -    | 2011-12-31 | -            | -                                         | TERMINATED
            -    | -          | -            | XA TERMINATION 2011-01-01 effective=2011-06-01  | TERMINATED
            -    | -          | -            | -                                         | IN_FORCE
            """)
    void theInstrumentEndsWithItsTimeOrByAct(
            @Nullable Period duration,
            @Nullable LocalDate until,
            @Nullable Renewal renewal,
            @Nullable String acts,
            InstrumentForce.Word force) {
        var ending =
                new Ending(null, null, null, null, duration, until, null, renewal, null, null, null, Set.of(), null);
        var given = Given.acts(PARTIES + (acts == null ? "" : acts)).with(ending);

        assertThat(given.force("2012-01-01").status()).isEqualTo(force);
        assertThat(given.standing("XA", "2012-01-01").status().word())
                .isEqualTo(force == InstrumentForce.Word.TERMINATED ? Word.CEASED : Word.PARTY);
    }

    /** Genocide Convention, art. XV: below sixteen parties it ends; elsewhere numbers that fall end nothing [55]. */
    @Test
    void tooFewPartiesEndItOnlyWhereTheTreatySaysSo() {
        var told = PARTIES
                + "XC RATIFICATION 2000-01-01; XC WITHDRAWAL_NOTICE 2005-01-01; XB WITHDRAWAL_NOTICE 2006-01-01";
        var right = org.depositary.rules.FinalClauses.Ending.Withdrawal.PERMITTED;
        var below = new Ending(right, null, null, null, null, null, null, null, 2, null, null, Set.of(), null);

        assertThat(Given.acts(told).with(below).force("2005-06-01").status()).isEqualTo(InstrumentForce.Word.IN_FORCE);
        assertThat(Given.acts(told).with(below).force("2006-01-01"))
                .satisfies(force -> assertThat(force.status()).isEqualTo(InstrumentForce.Word.TERMINATED))
                .satisfies(force -> assertThat(force.since()).isEqualTo("2006-01-01"));
        assertThat(Given.acts(told)
                        .with(Ending.of(right, null))
                        .force("2020-01-01")
                        .status())
                .isEqualTo(InstrumentForce.Word.IN_FORCE);
    }

    @Test
    void theInstrumentEndsWhenWhatItNamesComesAbout() {
        var ending = new Ending(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new Rule.OnDate(LocalDate.of(2010, 5, 1)),
                null,
                Set.of(),
                null);

        assertThat(Given.acts(PARTIES).with(ending).force("2010-04-30").status())
                .isEqualTo(InstrumentForce.Word.IN_FORCE);
        assertThat(Given.acts(PARTIES).with(ending).force("2010-05-01").status())
                .isEqualTo(InstrumentForce.Word.TERMINATED);
    }

    @Test
    void theForceOfTheWholeIsToldBeforeAndAfter() {
        var given = Given.acts(PARTIES);

        assertThat(List.of("1999-01-01", "2000-01-01", "2000-01-31"))
                .extracting(day -> given.force(day).status())
                .containsExactly(
                        InstrumentForce.Word.CONDITIONS_PENDING,
                        InstrumentForce.Word.CONDITIONS_MET,
                        InstrumentForce.Word.IN_FORCE);
    }
}
