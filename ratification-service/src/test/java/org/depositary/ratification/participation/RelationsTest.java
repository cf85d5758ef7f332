package org.depositary.ratification.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.ratification.participation.ParticipationStatus.Word;
import org.depositary.rules.Delay;
import org.depositary.rules.FinalClauses.Admission;
import org.depositary.rules.FinalClauses.Admission.AdmissionMode;
import org.depositary.rules.FinalClauses.ReservationClause;
import org.depositary.rules.FinalClauses.ReservationClause.Acceptance;
import org.depositary.rules.FinalClauses.ReservationClause.Permission;
import org.depositary.rules.ProvisionalClause;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Force pair by pair. */
class RelationsTest {

    private static final String PARTIES = "XA RATIFICATION 2000-01-01; XB RATIFICATION 2000-01-01";

    @Test
    void isInForceBetweenTwoPartiesSinceTheLaterOfTheirDates() {
        var given = Given.acts(PARTIES + "; XC ACCESSION 2005-01-01");

        var found = given.relations("2010-01-01").between("XA", "XC");

        assertThat(found.word()).isEqualTo(Relation.Word.IN_FORCE);
        assertThat(found.since()).isEqualTo("2005-01-31");
        assertThat(given.relations("2005-01-30").between("XA", "XC").word())
                .isEqualTo(Relation.Word.NOT_IN_FORCE_BETWEEN);
        assertThat(given.relations("2010-01-01").of("XA"))
                .extracting(Relation::with)
                .containsExactly("XB", "XC");
    }

    @Test
    void aReservationModifiesItBetweenTheTwoOnly() {
        var authorised =
                new ReservationClause(Permission.PERMITTED, Acceptance.NOT_REQUIRED, null, null, null, Set.of());
        var given = Given.acts(PARTIES + "; XC RATIFICATION 2000-01-01; XA RESERVATION 2000-01-01")
                .with(authorised);

        assertThat(given.relations("2010-01-01").between("XB", "XA").word())
                .isEqualTo(Relation.Word.IN_FORCE_AS_MODIFIED);
        assertThat(given.relations("2010-01-01").between("XB", "XC").word()).isEqualTo(Relation.Word.IN_FORCE);
    }

    @Test
    void anObjectionMayKeepItFromForceBetweenTheTwo() {
        var given = Given.acts(PARTIES + "; r: XA RESERVATION 2000-01-01 notified=2000-02-01;"
                + " XB OBJECTION_OPPOSING_ENTRY_INTO_FORCE 2000-06-01 to=r; XC RATIFICATION 2001-01-01");

        assertThat(given.relations("2010-01-01").between("XA", "XB").word())
                .isEqualTo(Relation.Word.NOT_IN_FORCE_BETWEEN);
        assertThat(given.relations("2010-01-01").between("XA", "XC").isInForce())
                .isTrue();
        assertThat(given.standing("XA", "2010-01-01").notWith()).containsExactly("XB");
        assertThat(given.standing("XC", "2010-01-01").notWith()).isEmpty();
    }

    /** Apostille Convention, art. 12: except with those that object within six months of the notification. */
    @Nested
    class WhereOthersMayObjectToAnAccession {

        private static final Admission APOSTILLE =
                new Admission(AdmissionMode.SUBJECT_TO_OBJECTION, Period.ofMonths(6), null);
        private static final String ACCEDED = PARTIES + "; a: XC ACCESSION 2005-01-01 notified=2005-02-01";

        @ParameterizedTest
        @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                -                                                                     | IN_FORCE             | 2005-01-31
                XB OBJECTION_TO_ACCESSION 2005-08-01 to=a                             | NOT_IN_FORCE_BETWEEN | -
                XB OBJECTION_TO_ACCESSION 2005-08-02 to=a                             | IN_FORCE             | 2005-01-31
                o: XB OBJECTION_TO_ACCESSION 2005-03-01 to=a; XB OBJECTION_WITHDRAWAL 2008-01-01 to=o | IN_FORCE | 2008-01-01
                """)
        void bindsWithThoseThatDidNot(@Nullable String more, Relation.Word word, @Nullable String since) {
            var given = Given.acts(ACCEDED + (more == null ? "" : "; " + more)).with(APOSTILLE);

            var found = given.relations("2010-01-01").between("XB", "XC");

            assertThat(found.word()).isEqualTo(word);
            assertThat(found.since()).isEqualTo(since == null ? null : LocalDate.parse(since));
            assertThat(given.relations("2010-01-01").between("XA", "XC").word()).isEqualTo(Relation.Word.IN_FORCE);
        }

        @Test
        void itIsAPartyAllTheSameAndItsStatusSaysWithWhomNot() {
            var given = Given.acts(ACCEDED + "; XB OBJECTION_TO_ACCESSION 2005-03-01 to=a")
                    .with(APOSTILLE);

            assertThat(given.standing("XC", "2010-01-01").isParty()).isTrue();
            assertThat(given.standing("XC", "2010-01-01").notWith()).containsExactly("XB");
            assertThat(given.standing("XB", "2010-01-01").notWith()).containsExactly("XC");
        }
    }

    /** Child Abduction Convention, art. 38: only with those that accept, on the first of the third month after. */
    @Nested
    class WhereOthersMustAcceptAnAccession {

        private static final Admission CHILD_ABDUCTION = new Admission(
                AdmissionMode.SUBJECT_TO_ACCEPTANCE,
                null,
                new Delay(Period.ZERO, null, null, Delay.Snap.FIRST_OF_NTH_MONTH, 3));
        private static final String ACCEDED = PARTIES + "; a: XC ACCESSION 2005-01-01";

        @Test
        void bindsOnlyWithThoseThatDid() {
            var given = Given.acts(ACCEDED + "; XA ACCEPTANCE_OF_ACCESSION 2006-01-20 to=a")
                    .with(CHILD_ABDUCTION);

            assertThat(given.relations("2006-03-31").between("XA", "XC").word())
                    .isEqualTo(Relation.Word.NOT_IN_FORCE_BETWEEN);
            assertThat(given.relations("2006-04-01").between("XA", "XC").since())
                    .isEqualTo("2006-04-01");
            assertThat(given.relations("2006-04-01").between("XB", "XC").word())
                    .isEqualTo(Relation.Word.NOT_IN_FORCE_BETWEEN);
        }

        @Test
        void whomNobodyAcceptedIsContractingOnly() {
            assertThat(Given.acts(ACCEDED)
                            .with(CHILD_ABDUCTION)
                            .standing("XC", "2010-01-01")
                            .status()
                            .word())
                    .isEqualTo(Word.CONTRACTING);
        }

        @Test
        void whoAccedesLaterTakesTheAccessionsBeforeAsTheyAre() {
            var given = Given.acts(ACCEDED + "; b: XD ACCESSION 2006-01-01; XC ACCEPTANCE_OF_ACCESSION 2007-01-20 to=b")
                    .with(CHILD_ABDUCTION);

            assertThat(given.relations("2007-04-01").between("XC", "XD").word()).isEqualTo(Relation.Word.IN_FORCE);
        }
    }

    @Test
    void isAppliedProvisionallyWhereOneIsNotAPartyYet() {
        var given = Given.acts(PARTIES + "; XC SIGNATURE 2005-01-01; XC PROVISIONAL_APPLICATION 2005-02-01");

        var found = given.relations("2006-01-01").between("XA", "XC");

        assertThat(found.word()).isEqualTo(Relation.Word.PROVISIONALLY_APPLIED);
        assertThat(found.since()).isEqualTo("2005-02-01");
    }

    /** Energy Charter Treaty, art. 45(1), (2): by signature, unless a declaration says otherwise. */
    @Test
    void signatureByItselfMayBringProvisionalApplicationAbout() {
        var clause = new ProvisionalClause(null, ProvisionalClause.Ground.AUTOMATIC, true, Set.of(), null, null, null);
        var given = Given.acts("XA SIGNATURE 1994-12-17; XB SIGNATURE 1994-12-17; XB OPT_OUT 1994-12-17")
                .with(clause);

        assertThat(given.standing("XA", "1995-01-01").has(StandingFlag.Word.PROVISIONALLY_APPLYING))
                .isTrue();
        assertThat(given.standing("XB", "1995-01-01").has(StandingFlag.Word.PROVISIONALLY_APPLYING))
                .isFalse();
    }

    @Test
    void isReplacedOnceBothArePartiesToTheTreatyThatSupersedesIt() {
        var later = new LaterTreaty(
                "example-later",
                true,
                Map.of("XA", LocalDate.of(2008, 1, 1), "XB", LocalDate.of(2009, 1, 1)),
                Optional.empty());
        var given = Given.acts(PARTIES + "; XC RATIFICATION 2000-01-01");

        var relations = given.relations("2010-01-01", later);

        assertThat(relations.between("XA", "XB").word()).isEqualTo(Relation.Word.REPLACED_BY);
        assertThat(relations.between("XA", "XB").since()).isEqualTo("2009-01-01");
        assertThat(relations.between("XA", "XC").word()).isEqualTo(Relation.Word.IN_FORCE);
        assertThat(given.force("2010-01-01", later).status()).isEqualTo(InstrumentForce.Word.IN_FORCE);
    }

    @Test
    void isModifiedByAnAmendmentThatBothAccepted() {
        var amendment = new LaterTreaty(
                "example-amendment",
                false,
                Map.of("XA", LocalDate.of(2008, 1, 1), "XB", LocalDate.of(2009, 1, 1)),
                Optional.empty());

        assertThat(Given.acts(PARTIES)
                        .relations("2010-01-01", amendment)
                        .between("XA", "XB")
                        .word())
                .isEqualTo(Relation.Word.IN_FORCE_AS_MODIFIED);
    }

    @Test
    void isSuspendedUntilItIsResumed() {
        var given = Given.acts(PARTIES + "; XA SUSPENSION 2005-01-01; XA RESUMPTION 2006-01-01");

        assertThat(given.relations("2005-06-01").between("XB", "XA").word()).isEqualTo(Relation.Word.SUSPENDED);
        assertThat(given.relations("2006-01-01").between("XB", "XA").word()).isEqualTo(Relation.Word.IN_FORCE);
        assertThat(given.standing("XA", "2005-06-01").has(StandingFlag.Word.SUSPENDED))
                .isTrue();
    }
}
