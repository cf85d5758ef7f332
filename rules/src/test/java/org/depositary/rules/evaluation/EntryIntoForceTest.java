package org.depositary.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.rules.evaluation.Given.act;
import static org.depositary.rules.evaluation.Given.acts;
import static org.depositary.rules.evaluation.Given.after;
import static org.depositary.rules.evaluation.Given.all;
import static org.depositary.rules.evaluation.Given.allOf;
import static org.depositary.rules.evaluation.Given.anyOf;
import static org.depositary.rules.evaluation.Given.count;
import static org.depositary.rules.evaluation.Given.day;
import static org.depositary.rules.evaluation.Given.evaluate;
import static org.depositary.rules.evaluation.Given.on;
import static org.depositary.rules.evaluation.Given.ratification;
import static org.depositary.rules.evaluation.Given.signature;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.depositary.rules.ActionType;
import org.depositary.rules.Delay;
import org.depositary.rules.Delay.Anchor;
import org.depositary.rules.EventType;
import org.depositary.rules.Organisations;
import org.depositary.rules.Rule;
import org.depositary.rules.SignatureEffect;
import org.depositary.rules.Successions;
import org.depositary.rules.Threshold;
import org.depositary.rules.Threshold.Fraction.OfAt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language of entry into force, sentence by sentence. */
class EntryIntoForceTest {

    private static final List<Act> TWO = List.of(ratification("XA", "2001-01-01"), ratification("XB", "2002-01-01"));

    @Nested
    class TheAnswer {

        @Test
        void isUnknownWhereADateKnownToTheYearStraddlesTheLimit() {
            var acts = List.of(ratification("XA", "2001-01-01"), ratification("XB", "2002"));

            assertThat(evaluate(count(2, null), acts, "2001-12-31").truth()).isEqualTo(Truth.FALSE);
            assertThat(evaluate(count(2, null), acts, "2002-06-01").truth()).isEqualTo(Truth.UNKNOWN);
            var sure = evaluate(count(2, after("P30D")), acts, "2002-12-31");
            assertThat(sure.truth()).isEqualTo(Truth.TRUE);
            assertThat(sure.metOn()).isEqualTo(on("2002"));
            assertThat(sure.entersIntoForceOn()).isEqualTo(new Days(day("2002-01-31"), day("2003-01-30")));
        }

        @Test
        void isFalseWhereEvenTheEarliestDayIsTooLate() {
            var rule = allOf(new Rule.LapsesAfter(day("2001-12-31")), count(1, null));

            assertThat(evaluate(rule, List.of(ratification("XA", "2002")), "2003-01-01")
                            .truth())
                    .isEqualTo(Truth.FALSE);
            assertThat(evaluate(rule, List.of(ratification("XA", "2001")), "2003-01-01")
                            .truth())
                    .isEqualTo(Truth.TRUE);
            assertThat(evaluate(rule, List.of(ratification("XA", "2001-12")), "2001-12-15")
                            .truth())
                    .isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void namesTheDecidingActAndAllThatShareItsDay() {
            var tied = acts(TWO, List.of(ratification("XC", "2002-01-01")));

            assertThat(evaluate(count(2, null), TWO, "2003-01-01").decidingActs())
                    .extracting(Act::participant)
                    .containsExactly("XB");
            assertThat(evaluate(count(2, null), tied, "2003-01-01").decidingActs())
                    .extracting(Act::participant)
                    .containsExactly("XB", "XC");
        }

        @Test
        void saysWhatIsMissingByName() {
            var found = evaluate(all(Set.of("XA", "XC", "XD")), TWO, "2003-01-01");

            assertThat(found.progress()).isEqualTo(Progress.of(1, 3, List.of("XC", "XD")));
            assertThat(found.explanation().says()).isEqualTo("1 of 3 have consented. Missing: XC, XD.");
        }

        @Test
        void holdsUntilTheFirstDayOnWhichItDiffers() {
            var found = evaluate(count(2, after("P30D")), TWO, "2001-06-01");

            assertThat(found.holdsUntil()).isEqualTo(day("2002-01-01"));
            assertThat(evaluate(count(2, after("P30D")), TWO, "2002-01-15").holdsUntil())
                    .isEqualTo(day("2002-01-31"));
            assertThat(evaluate(count(2, after("P30D")), TWO, "2002-02-01").holdsUntil())
                    .isNull();
        }
    }

    @Nested
    class DatesOfAComposite {

        @Test
        void allOfIsMetOnTheLatestAndInForceOnTheLatestOfTheirDates() {
            var rule = allOf(count(1, after("P5Y")), count(2, after("P1M")));

            var found = evaluate(rule, TWO, "2002-01-01");

            assertThat(found.metOn()).isEqualTo(on("2002-01-01"));
            assertThat(found.entersIntoForceOn()).isEqualTo(on("2006-01-01"));
        }

        @Test
        void anyOfIsThePartWithTheEarliestDateOfEntryIntoForce() {
            var rule = anyOf(count(1, after("P5Y")), count(2, after("P1M")));

            var found = evaluate(rule, TWO, "2002-01-01");

            assertThat(found.metOn()).isEqualTo(on("2002-01-01"));
            assertThat(found.entersIntoForceOn()).isEqualTo(on("2002-02-01"));
        }

        @Test
        void theDelayOfTheCompositeRunsFromItsDayAndIsAddedToNothing() {
            var rule = new Rule.AllOf(List.of(count(1, after("P1M")), count(2, after("P1M"))), after("P3M"));

            assertThat(evaluate(rule, TWO, "2002-01-01").entersIntoForceOn()).isEqualTo(on("2002-04-01"));
        }

        @Test
        void itsProgressIsThatOfTheUnmetPartThatLacksMost() {
            var rule = allOf(count(2, null), count(10, null), count(5, null));

            assertThat(evaluate(rule, TWO, "2003-01-01").progress()).isEqualTo(Progress.of(2, 10, List.of()));
        }
    }

    @Nested
    class DaysThatAreNamed {

        @ParameterizedTest(name = "the second on {0}: {1}")
        @CsvSource(nullValues = "-", textBlock = """
                2002-06-30, 2002-07-01
                2002-07-01, 2002-07-01
                2002-07-02, -
                """)
        void onDateAsksThatTheOthersBeMetByThenAndIsTheDate(
                String second, @org.jspecify.annotations.Nullable String force) {
            var rule = allOf(new Rule.OnDate(day("2002-07-01")), count(2, after("P90D")));
            var acts = List.of(ratification("XA", "2001-01-01"), ratification("XB", second));

            var found = evaluate(rule, acts, "2003-01-01");

            assertThat(found.truth()).isEqualTo(force == null ? Truth.FALSE : Truth.TRUE);
            assertThat(found.entersIntoForceOn()).isEqualTo(force == null ? null : on(force));
        }

        @Test
        void notBeforeAsksNothingOfTheOthers() {
            var rule = allOf(new Rule.NotBefore(day("2000-01-01")), count(2, after("P90D")));

            assertThat(evaluate(rule, TWO, "1999-01-01").truth()).isEqualTo(Truth.FALSE);
            assertThat(evaluate(rule, TWO, "2002-01-01").entersIntoForceOn()).isEqualTo(on("2002-04-01"));
        }

        @Test
        void afterItsLastDayTheInstrumentIsLapsedForEver() {
            var rule = allOf(new Rule.LapsesAfter(day("2001-12-31")), count(2, null));

            var found = evaluate(rule, TWO, "2010-01-01");

            assertThat(found.truth()).isEqualTo(Truth.FALSE);
            assertThat(found.lapsed()).isTrue();
            assertThat(found.holdsUntil()).isNull();
            assertThat(found.explanation().says()).endsWith("Its time is over.");
        }

        @Test
        void aDateAloneIsKnownBeforeItComes() {
            var found = evaluate(new Rule.OnDate(day("2030-01-01")), List.of(), "2026-01-01");

            assertThat(found.truth()).isEqualTo(Truth.FALSE);
            assertThat(found.entersIntoForceOn()).isEqualTo(on("2030-01-01"));
            assertThat(evaluate(new Rule.OnDate(day("2030-01-01")), List.of(), "2030-01-01")
                            .truth())
                    .isEqualTo(Truth.TRUE);
        }
    }

    @Nested
    class Anchors {

        @ParameterizedTest
        @CsvSource(textBlock = """
                DEPOSIT,                 2002-01-31
                RECEIPT,                 2002-02-09
                DEPOSITARY_NOTIFICATION, 2002-02-19
                REGISTRATION,            2002-03-01
                CONDITION_MET,           2002-01-31
                LAST_SIGNATURE,          2002-01-01
                OPENING_FOR_SIGNATURE,   2002-01-01
                ADOPTION,                2002-01-01
                """)
        void aDelayRunsFromWhereTheClauseSays(Anchor anchor, String end) {
            var second = new Act(
                    "XB",
                    ActionType.RATIFICATION,
                    null,
                    on("2002-01-01"),
                    on("2002-01-10"),
                    on("2002-01-20"),
                    on("2002-01-30"),
                    null);
            var first = new Act(
                    "XA",
                    ActionType.RATIFICATION,
                    null,
                    on("2001-01-01"),
                    on("2001-01-01"),
                    on("2001-01-01"),
                    on("2001-01-01"),
                    null);
            var setting = new Setting(Map.of(), Map.of(), Map.of(), on("2000-01-01"), on("2000-06-01"));
            var facts = Facts.of(List.of(first, second, signature("XA", null, "2000-06-01")))
                    .in(setting);

            assertThat(evaluate(count(2, after("P30D", anchor)), facts, "2003-01-01")
                            .entersIntoForceOn())
                    .as("never before the condition is met")
                    .isEqualTo(on(end));
        }
    }

    @Nested
    class WhoCounts {

        @Test
        void eachOnceWhateverItDoesBesides() {
            var acts = acts(
                    TWO, List.of(act("XB", ActionType.ACCEPTANCE, "2002-02-01"), signature("XC", null, "2002-01-01")));

            assertThat(evaluate(count(3, null), acts, "2003-01-01").progress()).isEqualTo(Progress.of(2, 3, List.of()));
        }

        @Test
        void onlyActsThatTheRuleLists() {
            var rule = new Threshold.Count(2, Set.of(ActionType.ACCESSION), Set.of(), null, null, null, null);

            assertThat(evaluate(rule, acts(TWO, List.of(act("XC", ActionType.ACCESSION, "2002-01-01"))), "2003-01-01")
                            .progress())
                    .isEqualTo(Progress.of(1, 2, List.of()));
        }

        @Test
        void aDefinitiveSignatureIsConsentAndAnotherIsNot() {
            var acts = List.of(
                    signature("XA", SignatureEffect.DEFINITIVE, "2001-01-01"),
                    signature("XB", SignatureEffect.SUBJECT_TO_RATIFICATION, "2001-01-01"),
                    signature("XC", SignatureEffect.POLITICAL, "2001-01-01"),
                    signature("XD", SignatureEffect.UNDETERMINED, "2001-01-01"));

            assertThat(evaluate(count(1, null), acts, "2003-01-01").truth()).isEqualTo(Truth.TRUE);
            assertThat(evaluate(count(2, null), acts, "2003-01-01").truth()).isEqualTo(Truth.FALSE);
        }

        @Test
        void thoseOfAClassWhoBelongedToItWhenTheyActed() {
            var members = List.of(
                    new Member("XA", day("2001-06-01"), null), new Member("XB", day("2000-01-01"), day("2002-01-01")));
            var setting = new Setting(Map.of(), Map.of("example-council", members), Map.of(), null, null);
            var rule = new Threshold.Count(1, Given.ANY, Set.of("example-council"), null, null, null, null);

            assertThat(evaluate(rule, Facts.of(TWO).in(setting), "2003-01-01").truth())
                    .isEqualTo(Truth.FALSE);
        }

        @Test
        void anOrganisationAsTheRuleSays() {
            var setting = Given.organisation("EU", "XA", "XB");
            var eu = act("EU", ActionType.APPROVAL, "2000-01-01");

            assertThat(have(Organisations.COUNT, setting, eu)).isEqualTo(3);
            assertThat(have(Organisations.NEVER, setting, eu)).isEqualTo(2);
            assertThat(have(Organisations.NOT_ADDITIONAL, setting, eu)).isEqualTo(2);
        }

        private int have(Organisations how, Setting setting, Act eu) {
            var rule = new Threshold.Count(9, Given.ANY, Set.of(), how, null, null, null);
            var found = evaluate(rule, Facts.of(acts(TWO, List.of(eu))).in(setting), "2003-01-01");
            return Objects.requireNonNull(found.progress()).have().intValue();
        }

        @ParameterizedTest
        @CsvSource({"2000-06-01, 1", "2001-06-01, 2"})
        void anOrganisationBesideWhoeverWasNotItsMemberWhenTheLaterOfThemActed(String joined, int have) {
            var members = Map.of("EU", List.of(new Member("XA", day(joined), day("2003-01-01"))));
            var setting = new Setting(members, Map.of(), Map.of(), null, null);
            var eu = act("EU", ActionType.APPROVAL, "2000-01-01");
            var rule = new Threshold.Count(9, Given.ANY, Set.of(), Organisations.NOT_ADDITIONAL, null, null, null);

            var facts = Facts.of(List.of(eu, TWO.getFirst())).in(setting);

            assertThat(evaluate(rule, facts, "2004-01-01").progress()).isEqualTo(Progress.of(have, 9, List.of()));
        }

        @Test
        void anOrganisationAloneStandsForItsMembersUntilOneComes() {
            var setting = Given.organisation("EU", "XA", "XB");
            var rule = new Threshold.Count(1, Given.ANY, Set.of(), Organisations.NOT_ADDITIONAL, null, null, null);

            var found = evaluate(
                    rule,
                    Facts.of(List.of(act("EU", ActionType.APPROVAL, "2000-01-01")))
                            .in(setting),
                    "2003-01-01");

            assertThat(found.truth()).isEqualTo(Truth.TRUE);
        }

        @Test
        void aSuccessionOnTheDayItIsReceivedUnlessTheRuleSaysOtherwise() {
            var succession = new Act(
                    "XB",
                    ActionType.SUCCESSION,
                    null,
                    on("2001-01-01"),
                    on("2002-05-05"),
                    null,
                    null,
                    on("1999-01-01"));
            var acts = List.of(ratification("XA", "2000-01-01"), succession);
            var listed = new Threshold.Count(2, Set.of(ActionType.RATIFICATION), Set.of(), null, null, null, null);
            var never = new Threshold.Count(2, Given.ANY, Set.of(), null, null, Successions.NEVER, null);

            assertThat(evaluate(listed, acts, "2003-01-01").metOn()).isEqualTo(on("2002-05-05"));
            assertThat(evaluate(never, acts, "2003-01-01").truth()).isEqualTo(Truth.FALSE);
        }

        @Test
        void continuedApplicationAddsNothing() {
            var acts = acts(TWO, List.of(act("XC", ActionType.CONTINUED_APPLICATION, "2002-01-01")));

            assertThat(evaluate(count(3, null), acts, "2003-01-01").truth()).isEqualTo(Truth.FALSE);
        }

        @Test
        void nobodyByAnActBeforeTheAdoption() {
            var setting = new Setting(Map.of(), Map.of(), Map.of(), on("2001-06-01"), null);

            var found = evaluate(count(2, null), Facts.of(TWO).in(setting), "2003-01-01");

            assertThat(found.truth()).isEqualTo(Truth.FALSE);
            assertThat(found.remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.BEFORE_ADOPTION);
        }
    }

    @Nested
    class FractionsAndWeights {

        @ParameterizedTest(name = "{0}/{1} strict={2} of {3} is {4}")
        @CsvSource(textBlock = """
                1, 2, true,  4,  3
                1, 2, true,  5,  3
                1, 2, false, 4,  2
                2, 3, false, 9,  6
                2, 3, false, 10, 7
                2, 3, true,  9,  7
                3, 4, false, 7,  6
                """)
        void needAsManyAsThePartSays(int numerator, int denominator, boolean strict, int all, int need) {
            var of = new java.util.TreeSet<String>();
            Given.ratifications("example-", all, "2001-01-01").forEach(act -> of.add(act.participant()));
            var rule =
                    new Threshold.Fraction(numerator, denominator, strict, of, null, Given.ANY, null, null, null, null);

            assertThat(evaluate(rule, Given.ratifications("example-", need - 1, "2001-01-01"), "2002-01-01")
                            .truth())
                    .isEqualTo(Truth.FALSE);
            assertThat(evaluate(rule, Given.ratifications("example-", need, "2001-01-01"), "2002-01-01")
                            .truth())
                    .isEqualTo(Truth.TRUE);
        }

        /** Charter of the United Nations, art. 108: of the Members there are on the day. */
        @Test
        void ofThoseWhoBelongOnTheDayWhereTheClauseSaysSo() {
            var members = List.of(
                    new Member("XA", null, null),
                    new Member("XB", null, null),
                    new Member("XC", day("2001-06-01"), null));
            var setting = new Setting(Map.of(), Map.of("example-members", members), Map.of(), on("2000-01-01"), null);
            var acts = List.of(ratification("XA", "2001-01-01"), ratification("XB", "2001-07-01"));

            assertThat(all(OfAt.CURRENT, acts, setting).truth()).isEqualTo(Truth.FALSE);
            assertThat(all(OfAt.ADOPTION, acts, setting).metOn()).isEqualTo(on("2001-07-01"));
        }

        private Evaluation all(OfAt at, List<Act> acts, Setting setting) {
            var rule = new Threshold.Fraction(
                    1, 1, null, Set.of("example-members"), at, Given.ANY, null, null, null, null);
            return evaluate(rule, Facts.of(acts).in(setting), "2002-01-01");
        }

        @Test
        void weighAgainstTheStatedTotalWhereTheTableDoesNotAddUp() {
            assertThat(weighs(null).truth()).isEqualTo(Truth.TRUE);
            assertThat(weighs(new BigDecimal("100")).truth()).isEqualTo(Truth.FALSE);
            assertThat(weighs(new BigDecimal("100")).progress()).isEqualTo(progress("30", "50"));
        }

        private Evaluation weighs(@org.jspecify.annotations.Nullable BigDecimal total) {
            var weights = Map.of("XA", new BigDecimal("10"), "XB", new BigDecimal("20"), "XC", new BigDecimal("30"));
            var rule = new Threshold.Weight(
                    new BigDecimal("0.5"),
                    null,
                    weights,
                    List.of(),
                    total,
                    null,
                    Map.of(),
                    Given.ANY,
                    Set.of(),
                    null,
                    null,
                    null,
                    null);
            return evaluate(rule, TWO, "2003-01-01");
        }

        private Progress progress(String have, String need) {
            return new Progress(new BigDecimal(have), new BigDecimal(need), List.of());
        }

        @Test
        void weighByTheLatestTable() {
            var heavier = Map.of("XA", new BigDecimal("90"), "XC", new BigDecimal("10"));
            var lighter = Map.of("XA", new BigDecimal("10"), "XC", new BigDecimal("90"));
            var rule = new Threshold.Weight(
                    new BigDecimal("0.5"),
                    null,
                    lighter,
                    List.of(new Threshold.Weight.DatedWeights(day("2001-06-01"), heavier)),
                    null,
                    null,
                    Map.of(),
                    Given.ANY,
                    Set.of(),
                    null,
                    null,
                    null,
                    null);

            assertThat(evaluate(rule, List.of(ratification("XA", "2001-01-01")), "2001-05-01")
                            .truth())
                    .isEqualTo(Truth.FALSE);
            assertThat(evaluate(rule, List.of(ratification("XA", "2001-07-01")), "2002-01-01")
                            .truth())
                    .isEqualTo(Truth.TRUE);
        }
    }

    @Nested
    class ForEach {

        private final Delay later = after("P3M");

        @Test
        void consentUpToTheDayTheConditionWasMetBindsOnTheGeneralDate() {
            var acts = acts(TWO, List.of(ratification("XC", "2002-01-15"), ratification("XD", "2002-06-01")));

            var found = EntryIntoForce.of(
                    new Terms(count(2, after("P1Y")), later, List.of()), Facts.of(acts), day("2004-01-01"));

            assertThat(found.of("XA")).extracting(Bond::entersIntoForceOn).isEqualTo(on("2003-01-01"));
            assertThat(found.of("XB")).extracting(Bond::entersIntoForceOn).isEqualTo(on("2003-01-01"));
            assertThat(found.of("XC"))
                    .as("its own delay would end before the general date")
                    .extracting(Bond::entersIntoForceOn)
                    .isEqualTo(on("2003-01-01"));
            assertThat(found.of("XD")).extracting(Bond::entersIntoForceOn).isEqualTo(on("2003-01-01"));
        }

        @Test
        void laterConsentBindsAfterItsOwnDelay() {
            var acts = acts(TWO, List.of(ratification("XC", "2003-05-31")));

            var found = EntryIntoForce.of(
                    new Terms(count(2, after("P1Y")), later, List.of()), Facts.of(acts), day("2004-01-01"));

            assertThat(found.of("XC")).extracting(Bond::entersIntoForceOn).isEqualTo(on("2003-08-31"));
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                1990-06-03, 2002-01-01
                2006-06-03, 2006-06-03
                """)
        void aSuccessionBindsFromItsDateOrTheGeneralDate(String succeeded, String bound) {
            var succession = new Act(
                    "XC", ActionType.SUCCESSION, null, on("2006-10-23"), on("2006-10-23"), null, null, on(succeeded));

            var found = evaluate(count(2, null), acts(TWO, List.of(succession)), "2007-01-01");

            assertThat(found.of("XC")).extracting(Bond::entersIntoForceOn).isEqualTo(on(bound));
        }

        @ParameterizedTest(name = "{0} effective {1}: {2}")
        @CsvSource(nullValues = "-", textBlock = """
                WITHDRAWAL_NOTICE, 2010-01-01, WITHDRAWN
                WITHDRAWAL_NOTICE, 2030-01-01, PARTY
                WITHDRAWAL_NOTICE, -,          PARTY
                CESSATION,         -,          CEASED
                CESSATION,         2010-01-01, CEASED
                """)
        void isNoPartyAnyMoreFromTheDayOnWhichItsEndTakesEffect(
                ActionType type, @org.jspecify.annotations.Nullable String effective, Bond.Status status) {
            var end = new Act(
                    "XA", type, null, on("2009-01-01"), null, null, null, effective == null ? null : on(effective));

            var found = evaluate(count(2, null), acts(TWO, List.of(end)), "2026-01-01");

            assertThat(found.of("XA")).extracting(Bond::status).isEqualTo(status);
            assertThat(found.of("XB")).extracting(Bond::status).isEqualTo(Bond.Status.PARTY);
            assertThat(found.isInForce()).isTrue();
        }

        @Test
        void whoNeverConsentedHasNoConsentToTakeBack() {
            var acts = List.of(
                    act("XA", ActionType.WITHDRAWAL_OF_INSTRUMENT, "2001-01-01"), signature("XB", null, "2001-01-01"));

            var found = evaluate(count(2, null), acts, "2002-01-01");

            assertThat(found.participants()).extracting(Bond::participant).containsExactly("XB");
        }

        @Test
        void aNoticeRevokedBeforeItTakesEffectEndsNothing() {
            var notice = new Act(
                    "XA", ActionType.WITHDRAWAL_NOTICE, null, on("2009-01-01"), null, null, null, on("2010-01-01"));
            var revoked = act("XA", ActionType.REVOCATION_OF_NOTICE, "2009-12-31");

            assertThat(evaluate(count(2, null), acts(TWO, List.of(notice, revoked)), "2026-01-01")
                            .of("XA"))
                    .extracting(Bond::status)
                    .isEqualTo(Bond.Status.PARTY);
        }

        @Test
        void whoComesBackIsBoundByTheConsentItCameBackWith() {
            var notice = new Act(
                    "XA", ActionType.WITHDRAWAL_NOTICE, null, on("2009-01-01"), null, null, null, on("2010-01-01"));
            var terms = new Terms(count(2, null), later, List.of());
            var acts = acts(TWO, List.of(notice, act("XA", ActionType.ACCESSION, "2015-01-01")));

            var found = EntryIntoForce.of(terms, Facts.of(acts), day("2026-01-01"));

            assertThat(found.of("XA")).extracting(Bond::status).isEqualTo(Bond.Status.PARTY);
            assertThat(found.of("XA")).extracting(Bond::entersIntoForceOn).isEqualTo(on("2015-04-01"));
            assertThat(EntryIntoForce.of(terms, Facts.of(acts), day("2012-01-01"))
                            .of("XA"))
                    .extracting(Bond::status)
                    .isEqualTo(Bond.Status.WITHDRAWN);
        }

        @Test
        void thoseInterlockedWaitForTheLastOfThem() {
            var acts = acts(TWO, List.of(ratification("XC", "2003-01-01"), ratification("XD", "2004-01-01")));
            var terms = new Terms(count(2, null), later, List.of(Set.of("XC", "XD")));

            var waiting = EntryIntoForce.of(terms, Facts.of(acts), day("2003-06-01"));
            var found = EntryIntoForce.of(terms, Facts.of(acts), day("2005-01-01"));

            assertThat(waiting.of("XC")).extracting(Bond::status).isEqualTo(Bond.Status.CONTRACTING);
            assertThat(found.of("XC")).extracting(Bond::entersIntoForceOn).isEqualTo(on("2004-04-01"));
        }

        /** ITTA 2006, art. 39: a decision binds those who take it, definitively or provisionally. */
        @Test
        void aDecisionAmongSomeMayBindProvisionally() {
            var decision = new Event(
                    EventType.DECISION_OF_PARTICIPANTS,
                    on("2002-06-01"),
                    null,
                    null,
                    Set.of("XA", "XC"),
                    Event.Mode.PROVISIONAL);
            var rule = anyOf(count(9, null), new Rule.EventDetermined(EventType.DECISION_OF_PARTICIPANTS, null, null));

            var found = evaluate(rule, Facts.of(TWO).with(List.of(decision)), "2003-01-01");

            assertThat(found.of("XA")).extracting(Bond::mode).isEqualTo(Event.Mode.PROVISIONAL);
            assertThat(found.of("XA")).extracting(Bond::status).isEqualTo(Bond.Status.CONTRACTING);
            assertThat(found.of("XC")).extracting(Bond::entersIntoForceOn).isEqualTo(on("2002-06-01"));
            assertThat(found.of("XB")).extracting(Bond::entersIntoForceOn).isNull();
        }
    }
}
