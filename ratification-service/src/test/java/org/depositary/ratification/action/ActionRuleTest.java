package org.depositary.ratification.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.depositary.kit.fact.Source;
import org.depositary.kit.problem.Refusal;
import org.depositary.kit.text.MultilingualText;
import org.depositary.ratification.action.InternalApproval.Answer;
import org.depositary.rules.ActionType;
import org.depositary.rules.ConsentMeans;
import org.depositary.rules.FinalClauses;
import org.depositary.rules.FinalClauses.Ending.Withdrawal;
import org.depositary.rules.FinalClauses.ReservationClause.Permission;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ActionRuleTest {

    private static final FinalClauses OPENED_FOR_SIGNATURE = clauses(
            Set.of(), new FinalClauses.Opening(LocalDate.of(2000, 1, 1), LocalDate.of(2001, 12, 31), null), null);

    @ParameterizedTest(name = "{1} after {0} is flagged {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                                | XA SIGNATURE 2000-01-01                     | -
            -                                | XA SIGNATURE 1999-12-31                     | NOT_OPEN_THEN
            -                                | XA SIGNATURE 2002-01-01                     | NOT_OPEN_THEN
            -                                | XA SIGNATURE 2002                           | NOT_OPEN_THEN
            -                                | XA SIGNATURE 2001                           | -
            -                                | XA RATIFICATION 2001-01-01                  | NOT_FORESEEN_BY_FINAL_CLAUSES
            XA SIGNATURE 2000-02-01          | XA RATIFICATION 2001-01-01                  | -
            XA SUCCESSION_TO_SIGNATURE 2000-02-01 | XA RATIFICATION 2001-01-01             | -
            XB SIGNATURE 2000-02-01          | XA RATIFICATION 2001-01-01                  | NOT_FORESEEN_BY_FINAL_CLAUSES
            XA SIGNATURE 2001-02-01          | XA RATIFICATION 2001-01-01                  | NOT_FORESEEN_BY_FINAL_CLAUSES
            -                                | XA ACCESSION 2001-01-01                     | -
            XA SIGNATURE 2000-02-01          | XA ACCESSION 2001-01-01                     | ACCESSION_BY_SIGNATORY
            XA ACCESSION 2000-02-01          | XA ACCEPTANCE 2001-01-01                    | CONSENT_STANDS_ALREADY
            XA ACCESSION 2000-02-01; XA WITHDRAWAL_OF_INSTRUMENT 2000-03-01 | XA ACCEPTANCE 2001-01-01 | -
            XA ACCESSION 2000-02-01          | XA WITHDRAWAL_OF_INSTRUMENT 2001-01-01      | -
            -                                | XA WITHDRAWAL_OF_INSTRUMENT 2001-01-01      | NO_CONSENT_ON_RECORD
            -                                | XA CONFIRMATION_OF_SIGNATURE 2001-01-01     | NOTHING_TO_CONFIRM
            XA SIGNATURE:AD_REFERENDUM 2000-02-01 | XA CONFIRMATION_OF_SIGNATURE 2001-01-01 | -
            XA SIGNATURE:DEFINITIVE 2000-02-01 | XA CONFIRMATION_OF_SIGNATURE 2001-01-01   | NOTHING_TO_CONFIRM
            -                                | XA ACCESSION 2001-01-02 effective=2001-01-01 | RETROACTIVE
            -                                | XA ACCESSION 2001-01-02 effective=2001-01   | -
            -                                | XA ACCESSION 2001-01-02 effective=2001-01-01 retroactive=agreed | -
            -                                | XA SUCCESSION 2001-01-02 effective=1991-01-01 | -
            -                                | XA ACCESSION 2001-01-02 dated=2001-02-01    | DATES_OUT_OF_ORDER
            -                                | XA ACCESSION 2001-01-02 received=2001-01-02 notified=2001-01-01 | DATES_OUT_OF_ORDER
            XA ACCESSION 2001-01-02          | XA RESERVATION 2001-01-02                   | -
            XA ACCESSION 2001-01-02          | XA RESERVATION 2001-01-03                   | LATE_RESERVATION
            XA ACCESSION 2001-01-02; r: XB RESERVATION 2001-01-03 notified=2001-02-01 | XA OBJECTION 2002-02-01 to=r | -
            XA ACCESSION 2001-01-02; r: XB RESERVATION 2001-01-03 notified=2001-02-01 | XA OBJECTION 2002-02-02 to=r | LATE_OBJECTION
            r: XB RESERVATION 2001-01-03 notified=2001-02-01 | XA OBJECTION 2005-02-02 to=r | -
            """)
    void whatIsMerelyUnforeseenIsFlagged(@Nullable String history, String act, Flag.@Nullable Word flag) {
        var flags = ActionRule.check(draft(history, act, OPENED_FOR_SIGNATURE));
        assertThat(flags).extracting(Flag::flag).isEqualTo(flag == null ? List.of() : List.of(flag));
        assertThat(flags).allSatisfy(found -> {
            assertThat(found.article()).startsWith("VCLT");
            assertThat(ActionRule.ALL).extracting(ActionRule::name).contains(found.rule());
        });
    }

    @ParameterizedTest(name = "{1} after {0} is refused: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                           | XA FORMAL_CONFIRMATION 2001-01-01           | formal-confirmation-of-a-state
            -                           | XA OBJECTION 2001-01-01                     | reference-needed
            -                           | XA OBJECTION 2001-01-01 to=r                | unknown-action
            r: XB RESERVATION 2000-05-01 | XA OBJECTION 2000-04-30 to=r               | answer-before-act
            r: XA RESERVATION 2000-05-01 | XA OBJECTION 2001-01-01 to=r               | reference-unfit
            r: XB RATIFICATION 2000-05-01 | XA OBJECTION 2001-01-01 to=r              | reference-unfit
            r: XB RESERVATION 2000-05-01 | XA RESERVATION_WITHDRAWAL 2001-01-01 to=r  | reference-unfit
            r: XA OBJECTION 2000-05-01   | XA REVOCATION_OF_NOTICE 2001-01-01 to=r    | reference-unfit
            r: XB RESERVATION 2000-05-01 | XA SIGNATURE 2001-01-01 to=r               | reference-unfit
            XA SIGNATURE 2001-01-01     | XA SIGNATURE 2001-01-01                     | same-act
            """)
    void whatCannotBeIsRefusedWithItsRuleAndArticle(@Nullable String history, String act, String code) {
        assertThatThrownBy(() -> ActionRule.check(draft(history, act, FinalClauses.UNSTATED)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.detail()).containsPattern("\\[VCLT.*; rule [A-Z_]+\\]");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "r: XB RESERVATION 2000-05-01, XA OBJECTION 2001-01-01 to=r",
        "r: XB ACCESSION 2000-05-01, XA OBJECTION 2001-01-01 to=r",
        "r: XB RESERVATION 2000-05-01, XA ACCEPTANCE_OF_RESERVATION 2001-01-01 to=r",
        "r: XA RESERVATION 2000-05-01, XA RESERVATION_WITHDRAWAL 2001-01-01 to=r",
        "r: XA WITHDRAWAL_NOTICE 2000-05-01, XA REVOCATION_OF_NOTICE 2001-01-01 to=r",
        "r: XB CORRECTION_PROPOSED 2000-05-01, XA OBJECTION_TO_CORRECTION 2001-01-01 to=r"
    })
    void anAnswerNamesWhatItAnswers(String history, String act) {
        assertThat(ActionRule.check(draft(history, act, FinalClauses.UNSTATED))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            PROHIBITED,      -,           art_3,       reservation-prohibited
            ONLY_TO_CLAUSES, art_3,       art_3,       -
            ONLY_TO_CLAUSES, art_3,       art_4,       reservation-prohibited
            ONLY_TO_CLAUSES, art_3,       -,           reservation-prohibited
            NOT_TO_CLAUSES,  art_3,       art_4,       -
            NOT_TO_CLAUSES,  art_3,       art_3,       reservation-prohibited
            PERMITTED,       -,           art_3,       -
            UNSTATED,        -,           -,           -
            """)
    void aReservationIsOneThatTheTreatyPermits(
            Permission permission, @Nullable String named, @Nullable String reserved, @Nullable String code) {
        var regime = new FinalClauses.ReservationClause(
                permission, null, null, null, null, named == null ? Set.of() : Set.of(named));
        var clauses = new FinalClauses(null, null, List.of(), List.of(), null, null, null, regime, null, null);
        var act = "XA RESERVATION 2001-01-01" + (reserved == null ? "" : " clauses=" + reserved);
        var refused = refusal(draft(null, act, clauses)).map(Refusal::code);
        assertThat(refused).isEqualTo(Optional.ofNullable(code));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            PERMITTED,  -,                 -
            PROHIBITED, NATURE_OF_TREATY,  NO_RIGHT_OF_WITHDRAWAL
            UNSTATED,   -,                 NO_RIGHT_OF_WITHDRAWAL
            UNSTATED,   PARTIES_INTENDED,  -
            UNSTATED,   NATURE_OF_TREATY,  -
            -,          -,                 WITHDRAWAL_CLAUSE_NOT_RECORDED
            """)
    void aNoticeOfWithdrawalNeedsAGround(
            @Nullable Withdrawal right, @Nullable WithdrawalBasis basis, Flag.@Nullable Word flag) {
        var ending = FinalClauses.Ending.of(right, null);
        var clauses = new FinalClauses(null, null, List.of(), List.of(), null, null, null, null, null, ending);
        var act = "XA WITHDRAWAL_NOTICE 1997-08-23" + (basis == null ? "" : " basis=" + basis);
        var flags = ActionRule.check(draft("XA ACCESSION 1981-09-14", act, clauses));
        assertThat(flags.stream().map(Flag::flag).findFirst()).isEqualTo(Optional.ofNullable(flag));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2003-12-31, NOTICE_TOO_EARLY
            2004-01-01, -
            """)
    void aNoticeIsGivenWhenTheTreatyLetsOne(String day, Flag.@Nullable Word flag) {
        var ending = new FinalClauses.Ending(
                Withdrawal.PERMITTED,
                null,
                java.time.Period.ofYears(3),
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
        var clauses = new FinalClauses(null, null, List.of(), List.of(), null, null, null, null, null, ending);
        var flags = ActionRule.check(draft("XA ACCESSION 2001-01-01", "XA WITHDRAWAL_NOTICE " + day, clauses));
        assertThat(flags.stream().map(Flag::flag).findFirst()).isEqualTo(Optional.ofNullable(flag));
    }

    @Test
    void aPredecessorsSignatureServes() {
        var draft = draft("XB SIGNATURE 2000-02-01", "XA RATIFICATION 2001-01-01", OPENED_FOR_SIGNATURE);
        var successor = new ActionDraft(
                new ActionDraft.Actor("XA", "STATE", Set.of("XB")),
                draft.clauses(),
                draft.acts(),
                draft.request(),
                draft.approval());
        assertThat(ActionRule.check(successor)).isEmpty();
    }

    @Test
    void aMeansOfConsentSaysWhetherOneSignsBeforeAndWhenItIsOpen() {
        var means = new ConsentMeans(
                ActionType.ACCEPTANCE,
                ConsentMeans.AfterSignature.REQUIRED,
                null,
                LocalDate.of(2001, 1, 1),
                LocalDate.of(2001, 12, 31));
        var clauses = new FinalClauses(null, null, List.of(), List.of(means), null, null, null, null, null, null);

        assertThat(ActionRule.check(draft("XA SIGNATURE 2000-01-01", "XA ACCEPTANCE 2001-06-01", clauses)))
                .isEmpty();
        assertThat(ActionRule.check(draft(null, "XA ACCEPTANCE 2002-06-01", clauses)))
                .extracting(Flag::flag)
                .containsExactly(Flag.Word.NOT_FORESEEN_BY_FINAL_CLAUSES, Flag.Word.NOT_OPEN_THEN);
    }

    @ParameterizedTest
    @EnumSource(Answer.class)
    void layerTwoNeverStopsLayerOne(Answer approval) {
        var draft = draft(null, "XA ACCESSION 2001-01-01", FinalClauses.UNSTATED);
        var flags = ActionRule.check(
                new ActionDraft(draft.actor(), draft.clauses(), draft.acts(), draft.request(), approval));
        assertThat(flags)
                .allMatch(flag -> flag.flag().isOfInternalLaw())
                .hasSize(
                        switch (approval) {
                            case MISSING, GRANTED_WITH_OPEN_CONDITION -> 1;
                            case NONE_KNOWN, GRANTED -> 0;
                        });
        assertThat(Flag.open(flags)).isEmpty();
    }

    @Test
    void meansThatTheFinalClausesListAreForeseen() {
        var clauses = clauses(Set.of(ActionType.RATIFICATION, ActionType.ACCESSION), null, null);
        assertThat(ActionRule.check(draft(null, "XA RATIFICATION 2001-01-01", clauses)))
                .isEmpty();
        assertThat(ActionRule.check(draft(null, "XA SUCCESSION 2001-01-01", clauses)))
                .isEmpty();
        assertThat(ActionRule.check(draft(null, "XA SIGNATURE 2001-01-01", clauses)))
                .isEmpty();
        assertThat(ActionRule.check(draft(null, "XA DEFINITIVE_SIGNATURE 2001-01-01", clauses)))
                .extracting(Flag::flag)
                .containsExactly(Flag.Word.NOT_FORESEEN_BY_FINAL_CLAUSES);
    }

    @Test
    void aRuleThatYieldsIsSetAsideWithAReasonAndThatIsFlagged() {
        var act = "XA FORMAL_CONFIRMATION 2001-01-01";
        var flags = ActionRule.check(overriding(act, "FORMAL_CONFIRMATION_IS_OF_ORGANISATIONS"));
        assertThat(flags).extracting(Flag::flag).containsExactly(Flag.Word.RULE_OVERRIDDEN);
        assertThat(flags.getFirst().says()).contains("Because.");
        assertThat(refusal(overriding(act, "AN_ACT_IS_RECORDED_ONCE")).map(Refusal::code))
                .hasValue("rule-does-not-yield");
        assertThat(refusal(overriding("XA ACCESSION 2001-01-01", "FORMAL_CONFIRMATION_IS_OF_ORGANISATIONS"))
                        .map(Refusal::code))
                .hasValue("nothing-to-override");
    }

    @Test
    void everyRuleHasANameOfItsOwn() {
        assertThat(ActionRule.ALL).extracting(ActionRule::name).doesNotHaveDuplicates();
    }

    private static Optional<Refusal> refusal(ActionDraft draft) {
        try {
            ActionRule.check(draft);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }

    private static ActionDraft overriding(String act, String rule) {
        var draft = draft(null, act, FinalClauses.UNSTATED);
        return new ActionDraft(
                draft.actor(),
                draft.clauses(),
                draft.acts(),
                request(act, new RuleOverride(rule, "Because.")),
                Answer.NONE_KNOWN);
    }

    private static ActionDraft draft(@Nullable String history, String act, FinalClauses clauses) {
        var actor = new ActionDraft.Actor(act.split(" ", -1)[0], "STATE", Set.of());
        return new ActionDraft(actor, clauses, Told.acts(history), request(act, null), Answer.NONE_KNOWN);
    }

    private static ActionRequest request(String words, @Nullable RuleOverride override) {
        var act = Told.act(words, 99);
        var details = act.details();
        var field = Reference.of(act.type()).map(Reference::field).orElse(Reference.Field.concerns);
        return new ActionRequest(
                act.participant(),
                TypeOfAct.of(act.type()),
                act.occurredOn(),
                details.receivedOn(),
                details.notifiedOn(),
                null,
                details.instrumentDatedOn(),
                details.effectiveOn(),
                details.retroactiveBasis(),
                act.effect().orElse(null),
                details.withdrawalBasis(),
                null,
                details.scope(),
                act.type() == ActionType.RESERVATION ? MultilingualText.english("Example reservation.") : null,
                reference(act, field, Reference.Field.objectsTo),
                reference(act, field, Reference.Field.withdraws),
                reference(act, field, Reference.Field.concerns),
                null,
                null,
                null,
                override,
                Source.citing("Example"));
    }

    private static @Nullable UUID reference(StandingAct act, Reference.Field field, Reference.Field asked) {
        return field == asked ? act.refersTo().orElse(null) : null;
    }

    private static FinalClauses clauses(
            Set<ActionType> means, FinalClauses.@Nullable Opening signature, FinalClauses.@Nullable Ending ending) {
        return new FinalClauses(
                null,
                null,
                List.of(),
                means.stream().map(ConsentMeans::of).toList(),
                signature,
                null,
                null,
                null,
                null,
                ending);
    }
}
