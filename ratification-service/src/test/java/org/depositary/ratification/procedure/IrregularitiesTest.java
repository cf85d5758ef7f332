package org.depositary.ratification.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depositary.ratification.procedure.graph.Potential;
import org.depositary.ratification.procedure.template.Deadline;
import org.depositary.ratification.procedure.template.LayerOneAct;
import org.depositary.ratification.procedure.template.MajorityBase;
import org.depositary.ratification.procedure.template.MajorityType;
import org.depositary.ratification.procedure.template.Outcome;
import org.depositary.ratification.procedure.template.TemplateStep;
import org.junit.jupiter.api.Test;

/** What sets constitutions apart: each irregularity in the State that is known for it. */
class IrregularitiesTest {

    @Test
    void inCzechiaTheChambersActSideBySide() {
        Story czechia = approval("cz-treaty").then("table_ps", "table_senat");
        assertThat(czechia.next()).contains("ps_reading_1 CAUSED", "senat_committee CAUSED");
        czechia.then("ps_reading_1", "ps_committee", "senat_committee");
        assertThat(czechia.read().stages()).contains(Stage.FIRST_CHAMBER, Stage.SECOND_CHAMBER);
        assertThat(czechia.then("senat").read().stages()).contains(Stage.FIRST_CHAMBER);
        assertThat(czechia.potential("ratify")).isEqualTo(Potential.NOT_YET);
        assertThat(czechia.then("ps").stage()).isEqualTo(Stage.GRANTED);
    }

    @Test
    void inItalyTheShuttleHasNoEnd() {
        Story italy = approval("it-treaty").then("cabinet", "table", "committee_1");
        for (int round = 0; round < 25; round++) {
            italy.then("chamber_1", "committee_2").then("chamber_2", Outcome.NEGATIVE);
            assertThat(italy.next()).contains("chamber_1 CAUSED");
            assertThat(italy.read().concluded()).isFalse();
        }
        assertThat(italy.procedure().deviations(italy.happenings())).isEmpty();
        assertThat(italy.then("chamber_1", "committee_2", "chamber_2", "promulgate")
                        .stage())
                .isEqualTo(Stage.GRANTED);
    }

    @Test
    void inTheNetherlandsSilenceApproves() {
        Story netherlands = approval("nl-treaty").then("cabinet", "council_of_state", "lay");
        assertThat(netherlands.then("tacit_tweede", Outcome.SILENCE).potential("ratify"))
                .isEqualTo(Potential.NOT_YET);
        assertThat(netherlands.then("tacit_eerste", Outcome.SILENCE).stage()).isEqualTo(Stage.DEEMED_GRANTED);
        assertThat(netherlands.potential("ratify")).isEqualTo(Potential.CAUSED);
    }

    @Test
    void inTheNetherlandsTheExplicitRouteIsChosenOrDemanded() {
        Story chosen = approval("nl-treaty").then("cabinet", "council_of_state", "explicit");
        assertThat(chosen.next()).contains("bill ALLOWED");
        assertThat(chosen.then("bill", "tweede", "eerste").stage()).isEqualTo(Stage.HEAD_OF_STATE);
        assertThat(chosen.then("assent").stage()).isEqualTo(Stage.GRANTED);

        Story demanded =
                approval("nl-treaty").then("cabinet", "council_of_state", "lay").then("tacit_eerste", Outcome.NEGATIVE);
        assertThat(demanded.next()).contains("bill ALLOWED");
        assertThat(demanded.then("bill").potential("ratify")).isEqualTo(Potential.NOT_YET);
        assertThat(demanded.then("tweede", "eerste", "assent").stage()).isEqualTo(Stage.GRANTED);
    }

    @Test
    void inBritainObjectionsLoopUntilTheCommonsFallSilent() {
        Story britain = approval("gb-treaty").then("publish", "lay").then("commons_a", Outcome.NEGATIVE);
        for (int round = 0; round < 10; round++) {
            assertThat(britain.potential("statement_c")).isEqualTo(Potential.ALLOWED);
            britain.then("statement_c").then("commons_b", Outcome.NEGATIVE);
            assertThat(britain.potential("ratify")).isEqualTo(Potential.NOT_YET);
        }
        assertThat(britain.then("statement_c")
                        .then("commons_b", Outcome.SILENCE)
                        .stage())
                .isEqualTo(Stage.DEEMED_GRANTED);
        assertThat(britain.potential("ratify")).isEqualTo(Potential.CAUSED);
    }

    @Test
    void inBritainTheLordsAloneCannotBlock() {
        Story britain = approval("gb-treaty")
                .then("publish", "lay")
                .then("commons_a", Outcome.SILENCE)
                .then("lords_a", Outcome.NEGATIVE);
        assertThat(britain.next()).contains("statement_l ALLOWED");
        assertThat(britain.then("statement_l").potential("ratify")).isEqualTo(Potential.CAUSED);
    }

    @Test
    void inRomaniaBothChambersSitTogether() {
        Story romania = approval("ro-treaty").then("table", "committee_1", "joint");
        assertThat(romania.read().stages()).contains(Stage.HEAD_OF_STATE);
        assertThat(romania.step("cd").because()).startsWith("Is no longer open");
        assertThat(romania.then("promulgate").stage()).isEqualTo(Stage.GRANTED);
    }

    @Test
    void inGermanyTheThresholdDependsOnTheOtherBody() {
        TemplateStep override = step("de-treaty", "override");
        assertThat(override.majority().orElseThrow().type()).isEqualTo(MajorityType.ABSOLUTE);
        assertThat(override.majorityVariants()).singleElement().satisfies(heavier -> {
            assertThat(heavier.condition()).contains("two thirds of the Bundesrat votes");
            assertThat(heavier.majority().type()).isEqualTo(MajorityType.TWO_THIRDS_PRESENT);
            assertThat(heavier.majority().base()).contains(MajorityBase.VOTES_CAST);
            assertThat(heavier.majority().atLeast()).isPresent();
        });
        assertThat(step("de-treaty", "bundesrat_2a").majority().orElseThrow().base())
                .contains(MajorityBase.VOTES_OF_BODY);
    }

    @Test
    void inGermanyAnObjectionOpensNothingUntilItIsOverridden() {
        Story germany = approval("de-treaty")
                .then("cabinet", "bundesrat_1", "table", "committee", "bundestag")
                .then("bundesrat_2b", Outcome.NEGATIVE);
        assertThat(germany.potential("president")).isEqualTo(Potential.NOT_YET);
        assertThat(germany.then("mediation").potential("no_objection")).isEqualTo(Potential.ALLOWED);
        assertThat(germany.then("no_objection", Outcome.NEGATIVE).potential("president"))
                .isEqualTo(Potential.NOT_YET);
        assertThat(germany.then("override").potential("president")).isEqualTo(Potential.CAUSED);
        assertThat(germany.then("president").stage()).isEqualTo(Stage.GRANTED);
    }

    @Test
    void inAustriaAnObjectionWaitsForTheNationalCouncilToInsist() {
        Story austria =
                approval("at-treaty").then("inform", "table", "committee", "nr").then("br_objection", Outcome.NEGATIVE);
        assertThat(austria.potential("ratify")).isEqualTo(Potential.NOT_YET);
        assertThat(austria.next()).contains("nr_insist ALLOWED");
        assertThat(austria.then("nr_insist").stage()).isEqualTo(Stage.GRANTED);
    }

    @Test
    void inPortugalParliamentMayConfirmAgainstTheCourt() {
        Story portugal = approval("pt-treaty")
                .then("cabinet", "table", "committee", "vote")
                .then("court", Outcome.NEGATIVE);
        assertThat(portugal.stage()).isEqualTo(Stage.COURT_REVIEW);
        assertThat(portugal.potential("ratify")).isEqualTo(Potential.NOT_YET);
        assertThat(portugal.then("confirm").stage()).isEqualTo(Stage.GRANTED);
    }

    @Test
    void inFranceTheConstitutionIsRevisedFirst() {
        Story france = approval("fr-treaty").then("court", Outcome.NEGATIVE);
        france.then("council_of_state", "cabinet", "table", "committee_1", "chamber_1", "committee_2", "chamber_2");
        assertThat(france.then("promulgate").stage()).isNotEqualTo(Stage.GRANTED);
        assertThat(france.potential("ratify")).isEqualTo(Potential.NOT_YET);
        assertThat(france.then("constitution_revision").stage()).isEqualTo(Stage.GRANTED);
    }

    @Test
    void inFranceTheAssemblyHasTheLastWord() {
        Story france = approval("fr-treaty")
                .then("council_of_state", "cabinet", "table", "committee_1", "chamber_1", "committee_2")
                .then("chamber_2", Outcome.NEGATIVE);
        assertThat(france.next()).contains("cmp ALLOWED").doesNotContain("promulgate CAUSED");
        france.then("cmp", Outcome.NEGATIVE).then("an_new").then("senat_new", Outcome.NEGATIVE);
        assertThat(france.then("an_final").next()).contains("promulgate CAUSED");
        assertThat(france.then("promulgate").stage()).isEqualTo(Stage.GRANTED);
    }

    @Test
    void inBelgiumTheFederatedAssembliesAssentBesideTheFederalOne() {
        Story belgium = approval("be-treaty").then("classify", "council_of_state", "table", "committee", "kamer");
        belgium.then("r_vl").then("r_wal", Outcome.NEGATIVE);
        assertThat(belgium.stage()).isEqualTo(Stage.REFUSED);
        assertThat(belgium.read().nationalStage()).contains("Assent at federated level");
        assertThat(belgium.then("r_wal", "king").potential("ratify")).isEqualTo(Potential.CAUSED);
    }

    @Test
    void inAustriaACommitteeAndNotThePlenaryDecidesOnForces() {
        Story austria = approval("at-forces").then("cabinet");
        assertThat(austria.next()).contains("committee CAUSED");
        assertThat(austria.then("committee", Outcome.NEGATIVE).stage()).isEqualTo(Stage.REFUSED);
        assertThat(austria.then("committee").stage()).isEqualTo(Stage.GRANTED);
    }

    @Test
    void inCzechiaEitherChamberAnnulsWhatTheGovernmentDecidedAlone() {
        Story czechia = approval("cz-forces").then("government_only", "inform");
        assertThat(czechia.stage()).isEqualTo(Stage.DECIDED_BY_EXECUTIVE);
        assertThat(czechia.then("annul").stage()).isEqualTo(Stage.REVOKED);
        assertThat(czechia.read().explanation().says())
                .isEqualTo("“Cancellation of the government decision” took back what had been given.");
    }

    @Test
    void deadlinesAreHoursInTheUnitedStatesWeeksInGermanyMonthsInFrance() {
        assertThat(deadline("us-forces", "report").hours()).contains(48);
        assertThat(deadline("de-treaty", "bundesrat_2b").weeks()).contains(3);
        assertThat(deadline("fr-forces", "request").months()).contains(4);
        assertThat(deadline("gb-treaty", "commons_a").days()).contains(21);
    }

    @Test
    void inTuerkiyeTheLawAndTheRatificationAreTwoActs() {
        Story tuerkiye = approval("tr-treaty").then("table", "committee", "vote", "promulgate");
        assertThat(tuerkiye.stage()).isEqualTo(Stage.GRANTED);
        assertThat(tuerkiye.next()).contains("ratify CAUSED");
        assertThat(tuerkiye.potential("deposit")).isEqualTo(Potential.NOT_YET);
        assertThat(tuerkiye.then("ratify").stage()).isEqualTo(Stage.GRANTED);
        assertThat(tuerkiye.potential("deposit")).isEqualTo(Potential.CAUSED);
    }

    @Test
    void inAustriaUrgencySkipsTheCommitteeThatMayStillObject() {
        Story austria = approval("at-forces").then("urgent");
        assertThat(austria.next()).contains("objection ALLOWED");
        assertThat(austria.then("objection", Outcome.SILENCE).stage()).isEqualTo(Stage.DEEMED_GRANTED);
        assertThat(approval("at-forces")
                        .then("urgent")
                        .then("objection", Outcome.NEGATIVE)
                        .stage())
                .isEqualTo(Stage.REFUSED);
    }

    @Test
    void inCroatiaTheSaborDecidesWithoutThePresidentByTheHeavierMajority() {
        Story croatia = approval("hr-forces").then("cabinet").then("president", Outcome.NEGATIVE);
        assertThat(croatia.next()).contains("vote CAUSED");
        assertThat(croatia.then("vote").stage()).isEqualTo(Stage.GRANTED);
        assertThat(step("hr-forces", "vote").majorityVariants())
                .extracting(variant -> variant.majority().type())
                .containsExactly(MajorityType.TWO_THIRDS_MEMBERS);
    }

    @Test
    void theNorthAtlanticTreatyOrganisationHasNoProcedure() {
        Story nato = approval("nato-treaty");
        assertThat(nato.stage()).isEqualTo(Stage.NOT_REQUIRED);
        assertThat(nato.next()).isEmpty();
    }

    @Test
    void theEuropeanUnionDecidesUnanimouslyWhereTheTreatiesSaySo() {
        assertThat(List.of(step("eu-treaty", "sign"), step("eu-treaty", "conclude")))
                .allSatisfy(decision -> assertThat(decision.majorityVariants())
                        .singleElement()
                        .satisfies(variant -> assertThat(variant.condition())
                                .contains("association", "accession to the ECHR", "art. 212"))
                        .extracting(variant -> variant.majority().type())
                        .isEqualTo(MajorityType.UNANIMITY));
        Story union = approval("eu-treaty").then("recommend", "mandate", "inform_ep", "transmit", "committee");
        assertThat(union.potential("conclude")).isEqualTo(Potential.NOT_YET);
        assertThat(union.then("ep_consult", Outcome.NEGATIVE).potential("conclude"))
                .isEqualTo(Potential.CAUSED);
    }

    @Test
    void ukrainesTemplatesNameWhatIsOpen() {
        assertThat(approval("ua-foreign-forces").procedure().template().openPoints())
                .anyMatch(point -> point.contains("17(7)"))
                .anyMatch(point -> point.contains("157(2)"));
        assertThat(approval("ua-foreign-forces").procedure().template().legalBasis())
                .anyMatch(basis -> basis.contains("85(1)(23)"));
    }

    @Test
    void theSignatureIsPassedOverInAccessions() {
        TemplateStep sign = step("gb-treaty", "sign");
        assertThat(sign.act()).contains(LayerOneAct.SIGNATURE);
        assertThat(sign.isRequired()).isFalse();
        assertThat(approval("gb-treaty").potential("lay")).isEqualTo(Potential.CAUSED);
    }

    private static Story approval(String procedure) {
        return Story.of(procedure, Requirement.CONSENT);
    }

    private static TemplateStep step(String procedure, String step) {
        return approval(procedure).procedure().step(step).orElseThrow();
    }

    private static Deadline deadline(String procedure, String step) {
        return step(procedure, step).deadline().orElseThrow();
    }
}
