package org.depositary.ratification.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.depositary.rules.FinalClauses.Ending;
import org.depositary.rules.FinalClauses.Ending.Withdrawal;
import org.depositary.rules.SignatureEffect;
import org.depositary.rules.evaluation.Member;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a participant is [VCLT 2(1)(f), (g)]; XB ratifies on 2001-01-01 besides, so that two are enough. */
class ParticipationStatusTest {

    private static final Ending SIX_MONTHS = Ending.of(Withdrawal.PERMITTED, Given.after("P6M"));

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                                                                          | NO_ACTION
            ADOPTION 2001-01-01                                                        | NO_ACTION
            SIGNATURE 2001-01-01                                                       | SIGNED_NOT_BOUND
            SIGNATURE:SUBJECT_TO_RATIFICATION 2001-01-01                               | SIGNED_NOT_BOUND
            SIGNATURE:AD_REFERENDUM 2001-01-01                                         | SIGNED_NOT_BOUND
            SIGNATURE:POLITICAL 2001-01-01                                             | SIGNED_NOT_BOUND
            SIGNATURE:UNDETERMINED 2001-01-01                                          | SIGNED_NOT_BOUND
            SIGNATURE:DEFINITIVE 2001-01-01                                            | PARTY
            SUCCESSION_TO_SIGNATURE 2001-01-01                                         | SIGNED_NOT_BOUND
            SIGNATURE 2001-01-01, RATIFICATION 2002-01-01                              | PARTY
            ACCESSION 2002-01-01                                                       | PARTY
            CONSENT_UNSPECIFIED 2002-01-01                                             | PARTY
            SUCCESSION 2002-01-01                                                      | PARTY
            RATIFICATION 2025-12-20                                                    | CONTRACTING
            RATIFICATION 2002-01-01, SIGNATURE 2003-01-01                              | PARTY
            SIGNATURE 2001-01-01, INTENTION_NOT_TO_BECOME_PARTY 2002-01-01             | SIGNED_NOT_BOUND
            RATIFICATION 2001-01-05, WITHDRAWAL_OF_INSTRUMENT 2001-01-10               | CONSENT_WITHDRAWN
            WITHDRAWAL_OF_INSTRUMENT 2003-01-01                                        | NO_ACTION
            RATIFICATION 2001-01-05, WITHDRAWAL_OF_INSTRUMENT 2001-01-10, ACCESSION 2004-01-01 | PARTY
            RATIFICATION 2002-01-01, WITHDRAWAL_OF_INSTRUMENT 2003-01-01               | PARTY
            RATIFICATION 2002-01-01, CESSATION 2003-01-01                              | CEASED
            RATIFICATION 2002-01-01, CESSATION 2003-01-01, ACCESSION 2004-01-01        | PARTY
            RATIFICATION 2002-01-01, WITHDRAWAL_NOTICE 2003-01-01                      | WITHDRAWN
            RATIFICATION 2002-01-01, WITHDRAWAL_NOTICE 2025-12-01                      | PARTY
            RATIFICATION 2002-01-01, WITHDRAWAL_NOTICE 2003-01-01, ACCESSION 2010-01-01 | PARTY
            RATIFICATION 2026-01-07                                                    | NO_ACTION
            SIGNATURE 2001-01-01, RATIFICATION 2026                                    | SIGNED_NOT_BOUND
            """)
    void followsFromActsAndForce(@Nullable String acts, ParticipationStatus.Word status) {
        assertThat(given(acts)
                        .with(SIX_MONTHS)
                        .standing("XA", "2026-01-06")
                        .status()
                        .word())
                .isEqualTo(status);
    }

    private static Given given(@Nullable String acts) {
        var own = acts == null
                ? ""
                : Arrays.stream(acts.split(", ", -1)).map(act -> "; XA " + act).collect(Collectors.joining());
        return Given.acts("XB RATIFICATION 2001-01-01" + own);
    }

    @Test
    void nobodyIsAPartyBeforeGeneralEntryIntoForce() {
        var one = Given.acts("XA RATIFICATION 2001-01-01");
        var two = Given.acts("XA RATIFICATION 2001-01-01; XB RATIFICATION 2002-01-01");

        assertThat(one.standing("XA", "2025-01-01").status().word()).isEqualTo(ParticipationStatus.Word.CONTRACTING);
        assertThat(two.standing("XA", "2002-01-30").status().word()).isEqualTo(ParticipationStatus.Word.CONTRACTING);
        assertThat(two.standing("XA", "2002-01-31").isParty()).isTrue();
        assertThat(two.standing("XA", "2002-01-30").status().because())
                .isEqualTo("RATIFICATION on 2001-01-01 expresses consent to be bound. It enters into force for it on"
                        + " 2002-01-31.");
    }

    /** Invariant 6; WIPO and Switzerland: three months after 31 March are 30 June, and 1 July 2008 was published. */
    @Test
    void theDepositarysStatedDateIsShownBesideOursWithTheDifference() {
        var given = Given.acts("XB RATIFICATION 2001-01-01; XC RATIFICATION 2001-01-01;"
                + " XA RATIFICATION 2008-03-31 effective=2008-07-01; XD RATIFICATION 2008-03-31 effective=2008-04-30");

        var other = given.standing("XA", "2010-01-01").status();
        var same = given.standing("XD", "2010-01-01").status();

        assertThat(other.since())
                .hasValueSatisfying(since -> assertThat(since.to()).isEqualTo("2008-04-30"));
        assertThat(other.because())
                .endsWith("The depositary states 2008-07-01; counted as the final clauses say it is 2008-04-30.");
        assertThat(same.stated()).isPresent();
        assertThat(same.because()).doesNotContain("states");
    }

    @Test
    void whoComesBackIsBoundAnewAfterTheDelayForLaterParties() {
        var given = given("RATIFICATION 2001-01-01, WITHDRAWAL_NOTICE 2003-01-01, ACCESSION 2010-01-01")
                .with(SIX_MONTHS);

        assertThat(given.standing("XA", "2003-06-30").isParty()).isTrue();
        assertThat(given.standing("XA", "2003-07-01").status().word()).isEqualTo(ParticipationStatus.Word.WITHDRAWN);
        assertThat(given.standing("XA", "2010-01-30").status().word()).isEqualTo(ParticipationStatus.Word.CONTRACTING);
        assertThat(given.standing("XA", "2010-01-31").isParty()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(SignatureEffect.class)
    void saysWhatASignatureDoes(SignatureEffect effect) {
        var standing = given("SIGNATURE:" + effect + " 2001-01-01").standing("XA", "2001-01-02");
        assertThat(standing.status().because()).contains("2001-01-01");
    }

    @Test
    void participationEndsWithTheMembershipOnWhichItRests() {
        var ending =
                new Ending(null, null, null, null, null, null, null, null, null, null, "example-union", Set.of(), null);
        var members = List.of(new Member("XA", null, LocalDate.parse("2020-02-01")), new Member("XB", null, null));
        var given = given("RATIFICATION 2001-01-01").with(ending).with(Map.of("example-union", members));

        assertThat(given.standing("XA", "2020-01-31").isParty()).isTrue();
        assertThat(given.standing("XA", "2020-02-01").status().word()).isEqualTo(ParticipationStatus.Word.CEASED);
        assertThat(given.standing("XB", "2020-02-01").isParty()).isTrue();
    }
}
