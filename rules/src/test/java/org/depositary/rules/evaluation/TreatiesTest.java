package org.depositary.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.rules.evaluation.Given.acts;
import static org.depositary.rules.evaluation.Given.after;
import static org.depositary.rules.evaluation.Given.all;
import static org.depositary.rules.evaluation.Given.allOf;
import static org.depositary.rules.evaluation.Given.anyOf;
import static org.depositary.rules.evaluation.Given.count;
import static org.depositary.rules.evaluation.Given.day;
import static org.depositary.rules.evaluation.Given.evaluate;
import static org.depositary.rules.evaluation.Given.firstOfMonth;
import static org.depositary.rules.evaluation.Given.on;
import static org.depositary.rules.evaluation.Given.ratification;
import static org.depositary.rules.evaluation.Given.ratifications;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depositary.rules.ActionType;
import org.depositary.rules.Delay;
import org.depositary.rules.EventType;
import org.depositary.rules.Organisations;
import org.depositary.rules.Rule;
import org.depositary.rules.Threshold;
import org.depositary.rules.Threshold.Fraction.OfAt;
import org.depositary.rules.Threshold.Weight.Over;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Final clauses of treaties; those who are not named in the test are fictitious, and only their number matters. */
class TreatiesTest {

    @Test
    void tenDepositedTogetherBroughtTheRomeStatuteToSixty() {
        var acts = acts(ratifications("example-", 56, "2001-01-01"), ratifications("other-", 10, "2002-04-11"));

        var found = evaluate(count(60, after("P60D", Delay.Snap.FIRST_OF_FOLLOWING_MONTH)), acts, "2002-04-11");

        assertThat(found.truth()).isEqualTo(Truth.TRUE);
        assertThat(found.metOn()).isEqualTo(on("2002-04-11"));
        assertThat(found.entersIntoForceOn()).isEqualTo(on("2002-07-01"));
        assertThat(found.decidingActs()).hasSize(10);
        assertThat(found.isInForce()).isFalse();
        assertThat(found.participants()).extracting(Bond::status).containsOnly(Bond.Status.CONTRACTING);
        assertThat(found.holdsUntil()).isEqualTo(day("2002-07-01"));
    }

    /**
     * Montreal Protocol, art. 16(1): the ninetieth day counts only where the conditions were not met by the day that is named.
     * Without NOT_BEFORE beside it, eleven deposits of June 1988 would have put the Protocol into force in September.
     */
    @ParameterizedTest
    @CsvSource({"1988-06-01, 1989-01-01", "1988-12-16, 1989-01-01", "1989-01-01, 1989-01-01", "1989-02-01, 1989-05-02"})
    void theMontrealProtocolWasInForceOnTheDayItNamed(String met, String inForce) {
        var named = day("1989-01-01");
        var rule = anyOf(
                allOf(new Rule.OnDate(named), count(11, null)),
                allOf(new Rule.NotBefore(named), count(11, after("P90D"))));

        var found = evaluate(rule, ratifications("example-", 11, met), met);

        assertThat(found.entersIntoForceOn()).isEqualTo(on(inForce));
    }

    @Test
    void croatiaAccededOnTheDayBecauseAllHadRatifiedByTheEve() {
        var members = Set.of("XA", "XB");
        var rule = allOf(new Rule.OnDate(day("2013-07-01")), new Rule.LapsesAfter(day("2013-06-30")), all(members));
        var first = ratification("XA", "2012-01-10");

        var met = evaluate(rule, List.of(first, ratification("XB", "2013-06-21")), "2013-06-25");
        var pending = evaluate(rule, List.of(first), "2013-06-30");
        var lapsed = evaluate(rule, List.of(first, ratification("XB", "2013-07-01")), "2013-07-01");

        assertThat(met.truth()).isEqualTo(Truth.TRUE);
        assertThat(met.entersIntoForceOn()).isEqualTo(on("2013-07-01"));
        assertThat(pending.truth()).isEqualTo(Truth.FALSE);
        assertThat(pending.lapsed()).isFalse();
        assertThat(pending.holdsUntil()).isEqualTo(day("2013-07-01"));
        assertThat(pending.progress()).isEqualTo(Progress.of(1, 2, List.of("XB")));
        assertThat(lapsed.truth()).isEqualTo(Truth.FALSE);
        assertThat(lapsed.lapsed()).isTrue();
        assertThat(lapsed.holdsUntil()).isNull();
    }

    @Test
    void notBeforeIsALowerBoundOfTheDateAndNoMore() {
        var rule =
                new Rule.AllOf(List.of(all(Set.of("XA", "XB")), new Rule.NotBefore(day("1998-09-24"))), after("P180D"));
        var soon = List.of(ratification("XA", "1997-01-01"), ratification("XB", "1997-01-01"));

        assertThat(evaluate(rule, soon, "1997-01-01").entersIntoForceOn()).isEqualTo(on("1998-09-24"));
        assertThat(evaluate(rule, List.of(soon.getFirst(), ratification("XB", "2024-03-01")), "2024-03-01")
                        .entersIntoForceOn())
                .isEqualTo(on("2024-08-28"));
    }

    @Test
    void aWithdrawalBeforeTheDateIsSubtractedAsTheUnitedKingdomsFromTheUpcAgreement() {
        var rule = allOf(count(3, firstOfMonth(4)));
        var acts = List.of(
                ratification("XA", "2017-01-10"),
                ratification("GB", "2018-04-26"),
                ratification("XB", "2020-06-10"),
                act("GB", ActionType.WITHDRAWAL_OF_INSTRUMENT, "2020-07-20"),
                ratification("XC", "2023-02-17"));

        assertThat(evaluate(rule, acts, "2020-07-19").entersIntoForceOn()).isEqualTo(on("2020-10-01"));
        var subtracted = evaluate(rule, acts, "2020-07-20");
        assertThat(subtracted.truth()).isEqualTo(Truth.FALSE);
        assertThat(subtracted.remarks())
                .extracting(Remark::kind)
                .containsExactly(Remark.Kind.WITHDRAWN_AFTER_CONDITION_MET);
        assertThat(status(subtracted, "GB")).isEqualTo(Bond.Status.CONSENT_WITHDRAWN);
        assertThat(evaluate(rule, acts, "2023-02-17").entersIntoForceOn()).isEqualTo(on("2023-06-01"));
    }

    @Test
    void onceInForceTheAnswerDoesNotGoBackBecauseNumbersFall() {
        var acts = List.of(
                ratification("XA", "2000-01-01"),
                ratification("XB", "2000-01-01"),
                act("XA", ActionType.WITHDRAWAL_OF_INSTRUMENT, "2000-02-01"));

        var found = evaluate(count(2, after("P30D")), acts, "2001-01-01");

        assertThat(found.entersIntoForceOn()).isEqualTo(on("2000-01-31"));
        assertThat(status(found, "XA")).isEqualTo(Bond.Status.PARTY);
    }

    @Test
    void theStateThatNeverRatifiedTheKyotoProtocolWasInTheBase() {
        var weights = Map.of(
                "US", new BigDecimal("36.1"), "RU", new BigDecimal("17.4"), "example-others", new BigDecimal("46.5"));
        var rule = new Rule.AllOf(
                List.of(count(2, null), weight("0.55", weights, Organisations.NOT_ADDITIONAL)), after("P90D"));
        var others = ratification("example-others", "2003-01-01");

        var before = evaluate(rule, List.of(others), "2004-11-17");
        var after = evaluate(rule, List.of(others, ratification("RU", "2004-11-18")), "2004-11-18");

        assertThat(before.truth()).isEqualTo(Truth.FALSE);
        assertThat(after.entersIntoForceOn()).isEqualTo(on("2005-02-16"));
        assertThat(after.decidingActs()).extracting(Act::participant).containsExactly("RU");
    }

    @Test
    void anOrganisationAddsNothingToItsMembers() {
        var setting = Given.organisation("EU", "XA", "XB");
        var rule = new Threshold.Count(2, Given.ANY, Set.of(), Organisations.NOT_ADDITIONAL, null, null, null);
        var eu = ratification("EU", "2000-01-01");
        var member = ratification("XA", "2000-02-01");

        assertThat(evaluate(rule, Facts.of(List.of(eu, member)).in(setting), "2001-01-01")
                        .progress())
                .isEqualTo(Progress.of(1, 2, List.of()));
        assertThat(evaluate(
                                rule,
                                Facts.of(List.of(eu, ratification("XC", "2000-02-01")))
                                        .in(setting),
                                "2001-01-01")
                        .truth())
                .isEqualTo(Truth.TRUE);
        var never = new Threshold.Count(1, Given.ANY, Set.of(), null, true, null, null);
        assertThat(evaluate(never, Facts.of(List.of(eu)).in(setting), "2001-01-01")
                        .truth())
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void theBaselBanCountedThreeFourthsOfThosePartiesThatAdoptedIt() {
        var parties = new java.util.ArrayList<Member>();
        ratifications("example-", 87, "1994-01-01")
                .forEach(act -> parties.add(new Member(act.participant(), day("1994-01-01"), null)));
        ratifications("later-", 100, "1997-01-01")
                .forEach(act -> parties.add(new Member(act.participant(), day("1996-01-01"), null)));
        var setting = new Setting(Map.of(), Map.of("basel-parties", parties), Map.of(), on("1995-09-22"), null);
        var rule = new Threshold.Fraction(
                3, 4, null, Set.of("basel-parties"), OfAt.ADOPTION, Given.ANY, null, null, null, after("P90D"));
        var acts = acts(
                acts(ratifications("later-", 30, "2010-01-01"), ratifications("example-", 65, "2012-01-01")),
                List.of(ratification("example-66", "2019-09-06")));

        var found = evaluate(rule, Facts.of(acts).in(setting), "2019-09-06");

        assertThat(found.entersIntoForceOn()).isEqualTo(on("2019-12-05"));
        assertThat(evaluate(rule, Facts.of(acts).in(setting), "2019-09-05").progress())
                .extracting(Progress::have, Progress::need)
                .containsExactly(BigDecimal.valueOf(65), BigDecimal.valueOf(66));
    }

    @Test
    void aRatioAmongTheActingMustHoldBesideTheOtherConditionsOfTheHongKongConvention() {
        var recycling = Map.of("XA", new BigDecimal("3"), "XB", new BigDecimal("1"), "XC", new BigDecimal("9"));
        var fleets = Map.of("XA", new BigDecimal("50"), "XB", new BigDecimal("300"), "XC", new BigDecimal("40"));
        var ratio = new Threshold.Weight(
                new BigDecimal("0.03"),
                null,
                recycling,
                List.of(),
                null,
                Over.ACTING,
                fleets,
                Given.ANY,
                Set.of(),
                null,
                null,
                null,
                null);
        var rule = new Rule.AllOf(List.of(count(2, null), ratio), after("P24M"));
        var two = List.of(ratification("XA", "2019-01-01"), ratification("XB", "2020-01-01"));

        assertThat(evaluate(ratio, two, "2019-06-01").truth()).isEqualTo(Truth.TRUE);
        assertThat(evaluate(rule, two, "2021-01-01").truth()).isEqualTo(Truth.FALSE);
        assertThat(evaluate(rule, acts(two, List.of(ratification("XC", "2023-06-26"))), "2023-06-26")
                        .entersIntoForceOn())
                .isEqualTo(on("2025-06-26"));
    }

    @Test
    void theSecretaryGeneralCountedAPredecessorAndItsSuccessors() {
        var rule = new Threshold.Count(
                15, Set.of(ActionType.RATIFICATION, ActionType.ACCESSION), Set.of(), null, null, null, after("P30D"));
        var acts = acts(
                ratifications("example-", 10, "1980-01-01"),
                List.of(
                        ratification("YUCS", "1980-04-28"),
                        act("SI", ActionType.SUCCESSION, "1992-07-01"),
                        act("HR", ActionType.SUCCESSION, "1992-10-22"),
                        act("BA", ActionType.SUCCESSION, "1993-07-22"),
                        act("MK", ActionType.SUCCESSION, "1996-10-07"),
                        act("YUCS", ActionType.CONTINUED_APPLICATION, "1995-01-01")));

        var found = evaluate(rule, acts, "1996-10-07");

        assertThat(found.entersIntoForceOn()).isEqualTo(on("1996-11-06"));
        assertThat(found.decidingActs()).extracting(Act::participant).containsExactly("MK");
    }

    @Test
    void aDecisionPutsTheTimberAgreementIntoForceAmongThoseWhoTakeIt() {
        var decision = new Event(
                EventType.DECISION_OF_PARTICIPANTS, on("2011-12-07"), null, null, Set.of("XA"), Event.Mode.DEFINITIVE);
        var rule = anyOf(count(12, null), new Rule.EventDetermined(EventType.DECISION_OF_PARTICIPANTS, null, null));
        var facts = Facts.of(List.of(
                        ratification("XA", "2008-01-01"),
                        ratification("XB", "2009-01-01"),
                        ratification("XC", "2012-03-01")))
                .with(List.of(decision));

        var found = evaluate(rule, facts, "2012-06-01");

        assertThat(found.entersIntoForceOn()).isEqualTo(on("2011-12-07"));
        assertThat(found.decidingEvent()).isEqualTo(decision);
        assertThat(status(found, "XA")).isEqualTo(Bond.Status.PARTY);
        assertThat(status(found, "XB")).isEqualTo(Bond.Status.CONTRACTING);
        assertThat(found.of("XC")).extracting(Bond::entersIntoForceOn).isEqualTo(on("2012-03-01"));
    }

    private static Threshold.Weight weight(String share, Map<String, BigDecimal> weights, Organisations organisations) {
        return new Threshold.Weight(
                new BigDecimal(share),
                null,
                weights,
                List.of(),
                null,
                null,
                Map.of(),
                Given.ANY,
                Set.of(),
                organisations,
                null,
                null,
                null);
    }

    private static Act act(String participant, ActionType type, String on) {
        return Given.act(participant, type, on);
    }

    private static Bond.Status status(Evaluation found, String participant) {
        return java.util.Objects.requireNonNull(found.of(participant)).status();
    }
}
