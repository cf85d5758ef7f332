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
import static org.depositary.rules.evaluation.Given.ratifications;
import static org.depositary.rules.evaluation.Given.signature;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.depositary.rules.ActionType;
import org.depositary.rules.Delay;
import org.depositary.rules.Delay.Anchor;
import org.depositary.rules.Delay.Snap;
import org.depositary.rules.Each;
import org.depositary.rules.NoObjection;
import org.depositary.rules.Rule;
import org.depositary.rules.SignatureEffect;
import org.depositary.rules.Threshold;
import org.junit.jupiter.api.Test;

/** Every type of rule by a final clause that is known with certainty; who is not named there is fictitious here. */
class CitedCasesTest {

    /** Budapest Convention, art. 36(3): Albania, Croatia, Estonia, Hungary and Lithuania, all members at the time. */
    @Test
    void theBudapestConventionNeededFiveAmongThemThreeMembersOfTheCouncil() {
        var members = Stream.of("AL", "HR", "EE", "HU", "LT")
                .map(code -> new Member(code, day("1996-11-06"), null))
                .toList();
        var setting = new Setting(Map.of(), Map.of("council-of-europe", members), Map.of(), on("2001-11-08"), null);
        var ofMembers = new Threshold.Count(3, Given.ANY, Set.of("council-of-europe"), null, null, null, null);
        var rule = new Rule.AllOf(List.of(count(5, null), ofMembers), after("P3M", Snap.FIRST_OF_FOLLOWING_MONTH));
        var acts = List.of(
                ratification("AL", "2002-06-20"),
                ratification("HR", "2002-10-17"),
                ratification("EE", "2003-05-12"),
                ratification("HU", "2003-12-04"),
                ratification("LT", "2004-03-18"));

        var found = evaluate(rule, Facts.of(acts).in(setting), "2004-03-18");

        assertThat(found.entersIntoForceOn()).isEqualTo(on("2004-07-01"));
        assertThat(found.decidingActs()).extracting(Act::participant).containsExactly("LT");
    }

    /** Paris Agreement, art. 21(1): fifty-five Parties with fifty-five per cent of emissions; met on 5 October 2016. */
    @Test
    void theParisAgreementWasInForceThirtyDaysAfterBothThresholds() {
        var weights =
                Map.of("example-many", new BigDecimal("48"), "EU", new BigDecimal("12"), "XR", new BigDecimal("40"));
        var share = new Threshold.Weight(
                new BigDecimal("0.55"),
                null,
                weights,
                List.of(),
                null,
                null,
                Map.of(),
                Given.ANY,
                Set.of(),
                null,
                null,
                null,
                null);
        var rule = new Rule.AllOf(List.of(count(55, null), share), after("P30D"));
        var acts = acts(
                ratifications("example-", 60, "2016-09-21"),
                List.of(ratification("example-many", "2016-09-03"), ratification("EU", "2016-10-05")));

        assertThat(evaluate(rule, acts, "2016-10-04").truth()).isEqualTo(Truth.FALSE);
        var found = evaluate(rule, acts, "2016-10-05");
        assertThat(found.metOn()).isEqualTo(on("2016-10-05"));
        assertThat(found.entersIntoForceOn()).isEqualTo(on("2016-11-04"));
    }

    /** Treaty on European Union (Maastricht), art. R; the Treaty of Lisbon, art. 6(2), says the same of 1 January 2009. */
    @Test
    void maastrichtAndLisbonCameOnTheFirstOfTheMonthAfterTheLastDeposit() {
        var members = Set.of("DE", "XA", "XB");
        var late = new Each.AllNegotiatingStates(members, after("P0D", Snap.FIRST_OF_FOLLOWING_MONTH));
        var rule = anyOf(allOf(new Rule.OnDate(day("1993-01-01")), all(members)), late);
        var others = List.of(ratification("XA", "1992-11-01"), ratification("XB", "1993-08-02"));

        assertThat(evaluate(rule, acts(others, List.of(ratification("DE", "1993-10-13"))), "1993-10-13")
                        .entersIntoForceOn())
                .isEqualTo(on("1993-11-01"));
        assertThat(evaluate(rule, others, "1993-10-12").progress()).isEqualTo(Progress.of(2, 3, List.of("DE")));
    }

    /** Treaty on the Non-Proliferation of Nuclear Weapons, art. IX(3): the depositaries and forty others, 5 March 1970. */
    @Test
    void theNonProliferationTreatyWaitedForItsDepositaries() {
        var depositaries = all(Set.of("GB", "US", "SUHH"));
        var forty = new Threshold.Count(43, Given.ANY, Set.of(), null, null, null, null);
        var acts = acts(
                ratifications("example-", 43, "1969-12-01"),
                List.of(
                        ratification("GB", "1968-11-27"),
                        ratification("US", "1970-03-05"),
                        ratification("SUHH", "1970-03-05")));

        var found = evaluate(allOf(depositaries, forty), acts, "1970-03-05");

        assertThat(found.entersIntoForceOn()).isEqualTo(on("1970-03-05"));
        assertThat(found.decidingActs()).extracting(Act::participant).containsExactlyInAnyOrder("US", "SUHH");
        assertThat(evaluate(allOf(depositaries, forty), acts, "1970-03-04")
                        .explanation()
                        .says())
                .isEqualTo("All of 2 conditions must be met.");
    }

    /** Charter of the United Nations, art. 110(3): the five and a majority of the other signatories, 24 October 1945. */
    @Test
    void theCharterNeededAMajorityOfTheOtherSignatories() {
        var five = all(Set.of("CN", "FR", "SUHH", "GB", "US"));
        var others = new ArrayList<String>();
        ratifications("example-", 46, "1945-10-24").forEach(act -> others.add(act.participant()));
        var majority = new Threshold.Fraction(1, 2, true, Set.copyOf(others), null, Given.ANY, null, null, null, null);
        var permanent = Stream.of("CN", "FR", "SUHH", "GB", "US")
                .map(code -> ratification(code, "1945-09-28"))
                .toList();

        assertThat(evaluate(
                                allOf(five, majority),
                                acts(permanent, ratifications("example-", 23, "1945-10-23")),
                                "1945-10-23")
                        .progress())
                .extracting(Progress::have, Progress::need)
                .containsExactly(BigDecimal.valueOf(23), BigDecimal.valueOf(24));
        assertThat(evaluate(
                                allOf(five, majority),
                                acts(permanent, ratifications("example-", 24, "1945-10-24")),
                                "1945-10-24")
                        .entersIntoForceOn())
                .isEqualTo(on("1945-10-24"));
    }

    /** Statute of the IAEA, art. XXI(E): eighteen, among them three of the five that are named; 29 July 1957. */
    @Test
    void theAtomicEnergyAgencyNeededThreeOfTheFiveNamed() {
        var threeOfFive = new Each.Named(Set.of("CA", "FR", "SUHH", "GB", "US"), 3, Given.ANY, null);
        var rule = allOf(count(18, null), threeOfFive);
        var before = acts(ratifications("example-", 17, "1957-07-01"), List.of(ratification("SUHH", "1957-04-08")));

        assertThat(evaluate(rule, before, "1957-07-28").progress())
                .isEqualTo(Progress.of(1, 3, List.of("CA", "FR", "GB", "US")));
        var found = evaluate(
                rule,
                acts(before, List.of(ratification("CA", "1957-07-29"), ratification("US", "1957-07-29"))),
                "1957-07-29");
        assertThat(found.entersIntoForceOn()).isEqualTo(on("1957-07-29"));
        assertThat(found.decidingActs()).extracting(Act::participant).containsExactly("CA", "US");
    }

    /** New START, art. XIV(1): "on the date of the exchange of instruments of ratification", 5 February 2011. */
    @Test
    void newStartWasInForceOnTheDayOfTheExchange() {
        var rule = new Each.ExchangeOfInstruments(Set.of("US", "RU"), null);
        var exchange = List.of(
                act("US", ActionType.EXCHANGE_OF_INSTRUMENTS, "2011-02-05"),
                act("RU", ActionType.EXCHANGE_OF_INSTRUMENTS, "2011-02-05"));

        var found = evaluate(rule, exchange, "2011-02-05");

        assertThat(found.entersIntoForceOn()).isEqualTo(on("2011-02-05"));
        assertThat(found.participants()).extracting(Bond::status).containsOnly(Bond.Status.PARTY);
    }

    /** Budapest Memorandum of 5 December 1994, para. 6 in fine: "applicable upon signature". */
    @Test
    void aTextThatAppliesUponSignatureWaitsForTheLastSignature() {
        var rule = new Each.OnSignature(Each.OnSignature.Which.ALL_OF, Set.of("UA", "RU", "GB", "US"), null);
        var three = Stream.of("UA", "RU", "GB")
                .map(code -> signature(code, SignatureEffect.DEFINITIVE, "1994-12-05"))
                .toList();

        assertThat(evaluate(rule, three, "1994-12-05").progress()).isEqualTo(Progress.of(3, 4, List.of("US")));
        assertThat(evaluate(rule, acts(three, List.of(signature("US", null, "1994-12-05"))), "1994-12-05")
                        .entersIntoForceOn())
                .isEqualTo(on("1994-12-05"));
    }

    /** ILO Domestic Workers Convention (No. 189), art. 21: Uruguay 14 June 2012, Philippines 5 September 2012. */
    @Test
    void anIloConventionRunsFromRegistration() {
        var twelve = after("P12M", Anchor.REGISTRATION);
        var terms = new Terms(count(2, twelve), twelve, List.of());
        var acts =
                List.of(registered("UY", "2012-06-14"), registered("PH", "2012-09-05"), registered("XA", "2013-01-22"));

        var found = EntryIntoForce.of(terms, Facts.of(acts), day("2013-02-01"));

        assertThat(found.entersIntoForceOn()).isEqualTo(on("2013-09-05"));
        assertThat(found.of("XA")).extracting(Bond::entersIntoForceOn).isEqualTo(on("2014-01-22"));
    }

    /** The same with a ratification of which no registration is recorded: nobody can say the date. */
    @Test
    void withoutARegistrationNoDateFollowsFromIt() {
        var rule = count(1, after("P12M", Anchor.REGISTRATION));

        var found = evaluate(rule, List.of(ratification("XA", "2012-06-14")), "2014-01-01");

        assertThat(found.truth()).isEqualTo(Truth.TRUE);
        assertThat(found.entersIntoForceOn()).isNotNull();
        assertThat(java.util.Objects.requireNonNull(found.entersIntoForceOn()).isBounded())
                .isFalse();
    }

    /** Maritime Labour Convention, 2006, art. VIII(3): met on 20 August 2012, in force on 20 August 2013. */
    @Test
    void theMaritimeLabourConventionWaitedAYearAfterBothWereMet() {
        var tonnage = new Threshold.Weight(
                new BigDecimal("0.33"),
                null,
                Map.of("example-1", new BigDecimal("56"), "XA", new BigDecimal("44")),
                List.of(),
                null,
                null,
                Map.of(),
                Given.ANY,
                Set.of(),
                null,
                null,
                null,
                null);
        var rule = new Rule.AllOf(List.of(count(30, null), tonnage), after("P12M"));
        var acts = acts(ratifications("example-", 29, "2011-01-01"), List.of(ratification("PH", "2012-08-20")));

        assertThat(evaluate(rule, acts, "2012-08-20").entersIntoForceOn()).isEqualTo(on("2013-08-20"));
    }

    /** Phonograms Convention, art. 11(2): later parties three months after the Director-General's notification. */
    @Test
    void laterPartiesToThePhonogramsConventionWaitForTheCircular() {
        var terms = new Terms(count(2, after("P3M")), after("P3M", Anchor.DEPOSITARY_NOTIFICATION), List.of());
        var later = new Act("XC", ActionType.ACCESSION, null, on("1974-03-01"), null, on("1974-03-20"), null, null);
        var facts = Facts.of(List.of(ratification("XA", "1973-01-01"), ratification("XB", "1973-01-18"), later));

        var found = EntryIntoForce.of(terms, facts, day("1974-06-19"));

        assertThat(found.entersIntoForceOn()).isEqualTo(on("1973-04-18"));
        assertThat(found.of("XC")).extracting(Bond::entersIntoForceOn).isEqualTo(on("1974-06-20"));
        assertThat(found.of("XC")).extracting(Bond::status).isEqualTo(Bond.Status.CONTRACTING);
    }

    /** SOLAS, art. VIII(b)(vi)(2): unless more than one third of the Contracting Governments object. */
    @Test
    void anAmendmentOfSolasIsAcceptedUnlessMoreThanAThirdObject() {
        var parties = Set.of("XA", "XB", "XC", "XD", "XE", "XF");
        var limit = new NoObjection.FewerThan(null, 1, 3, null, Map.of(), true);
        var rule = new NoObjection(parties, day("2020-01-01"), limit, false, after("P6M"));
        var two = List.of(objection("XA", "2019-06-01"), objection("XB", "2019-12-31"));

        var accepted = evaluate(rule, two, "2020-01-01");
        var defeated = evaluate(rule, acts(two, List.of(objection("XC", "2020-01-01"))), "2020-01-01");
        var tooLate = evaluate(rule, acts(two, List.of(objection("XC", "2020-01-02"))), "2020-01-03");

        assertThat(evaluate(rule, two, "2019-12-31").truth()).isEqualTo(Truth.FALSE);
        assertThat(accepted.entersIntoForceOn()).isEqualTo(on("2020-07-01"));
        assertThat(accepted.of("XC")).extracting(Bond::entersIntoForceOn).isEqualTo(on("2020-07-01"));
        assertThat(accepted.of("XA")).isNull();
        assertThat(defeated.truth()).isEqualTo(Truth.FALSE);
        assertThat(tooLate.truth()).isEqualTo(Truth.TRUE);
    }

    /** Trade and Cooperation Agreement, art. 783(1): the first of the month after both had notified; 1 May 2021. */
    @Test
    void aDayKnownToTheMonthFixesTheFirstOfTheNext() {
        var rule = new Each.MutualNotification(Set.of("EU", "GB"), after("P0D", Snap.FIRST_OF_FOLLOWING_MONTH));
        var acts = List.of(
                act("GB", ActionType.NOTIFICATION_OF_COMPLETION, "2020-12"),
                act("EU", ActionType.NOTIFICATION_OF_COMPLETION, "2021-04"));

        var found = evaluate(rule, acts, "2021-05-01");

        assertThat(found.metOn()).isEqualTo(on("2021-04"));
        assertThat(found.entersIntoForceOn()).isEqualTo(on("2021-05-01"));
    }

    /** Exchange of notes in the common form: "on the date of receipt of the last notification". */
    @Test
    void mutualNotificationCountsTheReceiptOfTheLast() {
        var rule = new Each.MutualNotification(
                Set.of("XA", "XB"),
                new Delay(java.time.Period.ZERO, Anchor.RECEIPT, null, Snap.FIRST_OF_FOLLOWING_MONTH, null));
        var late = new Act(
                "XB",
                ActionType.NOTIFICATION_OF_COMPLETION,
                null,
                on("2020-01-28"),
                on("2020-02-03"),
                null,
                null,
                null);
        var acts = List.of(act("XA", ActionType.NOTIFICATION_OF_COMPLETION, "2019-05-01"), late);

        assertThat(evaluate(rule, acts, "2020-02-02").truth()).isEqualTo(Truth.FALSE);
        var found = evaluate(rule, acts, "2020-02-03");
        assertThat(found.metOn()).isEqualTo(on("2020-02-03"));
        assertThat(found.entersIntoForceOn()).isEqualTo(on("2020-03-01"));
    }

    /** Trafficking Protocol, art. 17(1): the ninetieth day after forty, not before its Convention (29 September 2003). */
    @Test
    void aProtocolWaitsForItsConvention() {
        var convention = new Rule.OtherInstrumentInForce("organized-crime-convention", null, null);
        var rule = allOf(convention, count(40, after("P90D")));
        var forty = ratifications("example-", 40, "2003-09-26");

        assertThat(evaluate(rule, forty, "2003-09-28")
                        .explanation()
                        .parts()
                        .getFirst()
                        .says())
                .isEqualTo("organized-crime-convention is not in force.");
        assertThat(evaluate(rule, Facts.of(forty).in(conventionSince("2003-09-29")), "2003-09-29")
                        .entersIntoForceOn())
                .isEqualTo(on("2003-12-25"));
        assertThat(evaluate(rule, Facts.of(forty).in(conventionSince("2004-05-01")), "2004-05-01")
                        .entersIntoForceOn())
                .isEqualTo(on("2004-05-01"));
    }

    private static Setting conventionSince(String day) {
        return new Setting(Map.of(), Map.of(), Map.of("organized-crime-convention", on(day)), null, null);
    }

    @Test
    void ofSeveralConditionsSoManySuffice() {
        var rule = new Rule.AtLeast(2, List.of(all(Set.of("XA")), all(Set.of("XB")), all(Set.of("XC"))), after("P30D"));
        var acts = List.of(
                ratification("XC", "2001-01-01"), ratification("XA", "2002-01-01"), ratification("XB", "2003-01-01"));

        var found = evaluate(rule, acts, "2003-06-01");

        assertThat(found.metOn()).isEqualTo(on("2002-01-01"));
        assertThat(found.entersIntoForceOn()).isEqualTo(on("2002-01-31"));
        assertThat(found.decidingActs()).extracting(Act::participant).containsExactly("XA");
    }

    private static Act registered(String participant, String day) {
        return new Act(participant, ActionType.RATIFICATION, null, on(day), null, null, on(day), null);
    }

    private static Act objection(String participant, String day) {
        return act(participant, ActionType.OBJECTION_TO_AMENDMENT, day);
    }
}
