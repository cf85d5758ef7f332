package org.depositary.ratification.action;

import static org.depositary.rules.ActionType.ACCESSION;
import static org.depositary.rules.ActionType.CONFIRMATION_OF_SIGNATURE;
import static org.depositary.rules.ActionType.CONSENT_UNSPECIFIED;
import static org.depositary.rules.ActionType.CONTINUED_APPLICATION;
import static org.depositary.rules.ActionType.FORMAL_CONFIRMATION;
import static org.depositary.rules.ActionType.RATIFICATION;
import static org.depositary.rules.ActionType.SIGNATURE;
import static org.depositary.rules.ActionType.SUCCESSION;
import static org.depositary.rules.ActionType.WITHDRAWAL_OF_INSTRUMENT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depositary.rules.ActionType;
import org.depositary.rules.ConsentMeans;
import org.depositary.rules.ConsentMeans.AfterSignature;
import org.depositary.rules.FinalClauses.Opening;
import org.depositary.rules.SignatureEffect;

/** How consent to be bound is expressed, as the final clauses have it [VCLT 11–16]. */
final class RulesOfConsent {

    /** These follow from the law of State succession, or leave the act unnamed: no final clause foresees them. */
    private static final Set<ActionType> BEYOND_FINAL_CLAUSES =
            Set.of(SUCCESSION, CONTINUED_APPLICATION, CONSENT_UNSPECIFIED);

    static final ActionRule THE_FINAL_CLAUSES_SAY_HOW_CONSENT_IS_EXPRESSED = ActionRule.firm(
            "THE_FINAL_CLAUSES_SAY_HOW_CONSENT_IS_EXPRESSED",
            "VCLT 11",
            draft -> draft.isConsent()
                            && !draft.clauses().consentMeans().isEmpty()
                            && means(draft).findAny().isEmpty()
                            && !BEYOND_FINAL_CLAUSES.contains(draft.type())
                    ? Finding.remarkable(
                            Flag.Word.NOT_FORESEEN_BY_FINAL_CLAUSES,
                            "The final clauses foresee %s."
                                    .formatted(draft.clauses().consentMeans().stream()
                                            .map(means -> means.act().name())
                                            .sorted()
                                            .toList()))
                    : Optional.empty());

    /**
     * Where the final clauses say so, one signs before; where nothing is recorded of the means, a treaty that is opened for
     * signature expects ratification by signatories. A predecessor's signature serves.
     */
    static final ActionRule RATIFICATION_FOLLOWS_A_SIGNATURE = ActionRule.firm(
            "RATIFICATION_FOLLOWS_A_SIGNATURE",
            "VCLT 14",
            draft -> expectsSignature(draft) && !draft.isSignedFor()
                    ? Finding.remarkable(
                            Flag.Word.NOT_FORESEEN_BY_FINAL_CLAUSES,
                            "A signature is expected to come before, and none of %s is on record."
                                    .formatted(draft.actor().code()))
                    : Optional.empty());

    static final ActionRule ACCESSION_IS_FOR_WHO_HAS_NOT_SIGNED = ActionRule.firm(
            "ACCESSION_IS_FOR_WHO_HAS_NOT_SIGNED",
            "VCLT 15",
            draft -> draft.type() != ACCESSION
                    ? Optional.empty()
                    : draft.before()
                            .filter(act -> act.type().signs())
                            .findFirst()
                            .flatMap(signature -> Finding.remarkable(
                                    Flag.Word.ACCESSION_BY_SIGNATORY,
                                    "It signed on %s; signatories ratify, accept or approve."
                                            .formatted(signature.occurredOn()))));

    static final ActionRule AN_ACT_IS_DONE_WHILE_THE_TREATY_IS_OPEN_FOR_IT = ActionRule.firm(
            "AN_ACT_IS_DONE_WHILE_THE_TREATY_IS_OPEN_FOR_IT",
            "VCLT 10, 15",
            draft -> openings(draft)
                    .filter(opening -> isOutside(draft, opening))
                    .findFirst()
                    .flatMap(opening -> Finding.remarkable(
                            Flag.Word.NOT_OPEN_THEN, "The treaty is open for it %s.".formatted(period(opening)))));

    static final ActionRule FORMAL_CONFIRMATION_IS_OF_ORGANISATIONS = ActionRule.yielding(
            "FORMAL_CONFIRMATION_IS_OF_ORGANISATIONS",
            "VCLT-IO 1986 2(1)(b bis)",
            draft -> draft.type() == FORMAL_CONFIRMATION && !draft.actor().isOrganisation()
                    ? Finding.impossible(
                            "formal-confirmation-of-a-state",
                            "/type",
                            "An act of formal confirmation is an organisation's; %s is registered as %s."
                                    .formatted(
                                            draft.actor().code(), draft.actor().kind()))
                    : Optional.empty());

    static final ActionRule CONSENT_IS_GIVEN_ONCE = ActionRule.firm(
            "CONSENT_IS_GIVEN_ONCE",
            "VCLT 16",
            draft -> !draft.isConsent()
                    ? Optional.empty()
                    : standingConsent(draft)
                            .flatMap(consent -> Finding.remarkable(
                                    Flag.Word.CONSENT_STANDS_ALREADY,
                                    "Its %s of %s stands.".formatted(consent.type(), consent.occurredOn()))));

    static final ActionRule A_WITHDRAWAL_TAKES_A_CONSENT_BACK = ActionRule.firm(
            "A_WITHDRAWAL_TAKES_A_CONSENT_BACK",
            "VCLT 54, 56, 68",
            draft -> draft.is(WITHDRAWAL_OF_INSTRUMENT, ActionType.WITHDRAWAL_NOTICE)
                            && standingConsent(draft).isEmpty()
                    ? Finding.remarkable(
                            Flag.Word.NO_CONSENT_ON_RECORD, "No consent that stood on that day is on record.")
                    : Optional.empty());

    static final ActionRule A_SIGNATURE_IS_CONFIRMED_THAT_AWAITS_IT = ActionRule.firm(
            "A_SIGNATURE_IS_CONFIRMED_THAT_AWAITS_IT",
            "VCLT 12(2)(b)",
            draft -> draft.type() == CONFIRMATION_OF_SIGNATURE
                            && draft.before().noneMatch(RulesOfConsent::awaitsConfirmation)
                    ? Finding.remarkable(Flag.Word.NOTHING_TO_CONFIRM, "No signature ad referendum is on record.")
                    : Optional.empty());

    /** Layer 2 never stops layer 1 [46]. */
    static final ActionRule A_DEPOSIT_RESTS_ON_ITS_APPROVAL = ActionRule.firm(
            "A_DEPOSIT_RESTS_ON_ITS_APPROVAL",
            "VCLT 46",
            draft -> !draft.isConsent()
                    ? Optional.empty()
                    : switch (draft.approval()) {
                        case MISSING ->
                            Finding.remarkable(
                                    Flag.Word.INTERNAL_LAW_IRREGULARITY,
                                    "The approval that its internal law requires is not granted.");
                        case GRANTED_WITH_OPEN_CONDITION ->
                            Finding.remarkable(
                                    Flag.Word.CONDITION_OPEN, "A condition of its approval, due before, is open.");
                        case NONE_KNOWN, GRANTED -> Optional.empty();
                    });

    static final List<ActionRule> ALL = List.of(
            THE_FINAL_CLAUSES_SAY_HOW_CONSENT_IS_EXPRESSED,
            RATIFICATION_FOLLOWS_A_SIGNATURE,
            ACCESSION_IS_FOR_WHO_HAS_NOT_SIGNED,
            AN_ACT_IS_DONE_WHILE_THE_TREATY_IS_OPEN_FOR_IT,
            FORMAL_CONFIRMATION_IS_OF_ORGANISATIONS,
            CONSENT_IS_GIVEN_ONCE,
            A_WITHDRAWAL_TAKES_A_CONSENT_BACK,
            A_SIGNATURE_IS_CONFIRMED_THAT_AWAITS_IT,
            A_DEPOSIT_RESTS_ON_ITS_APPROVAL);

    private RulesOfConsent() {}

    private static Stream<ConsentMeans> means(ActionDraft draft) {
        return draft.clauses().consentMeans().stream().filter(means -> means.act() == draft.type());
    }

    private static boolean expectsSignature(ActionDraft draft) {
        var stated = means(draft).map(ConsentMeans::afterSignature).toList();
        return stated.contains(AfterSignature.REQUIRED)
                || (draft.type() == RATIFICATION
                        && draft.clauses().signature() != null
                        && !stated.contains(AfterSignature.NOT_REQUIRED));
    }

    private static Optional<StandingAct> standingConsent(ActionDraft draft) {
        return draft.before()
                .filter(act ->
                        act.isConsent() || act.type() == WITHDRAWAL_OF_INSTRUMENT || act.type() == ActionType.CESSATION)
                .reduce((earlier, later) -> later)
                .filter(StandingAct::isConsent);
    }

    private static boolean awaitsConfirmation(StandingAct act) {
        return act.type().signs()
                && act.effect()
                        .map(effect ->
                                effect == SignatureEffect.AD_REFERENDUM || effect == SignatureEffect.UNDETERMINED)
                        .orElse(true);
    }

    private static Stream<Opening> openings(ActionDraft draft) {
        var general = draft.type() == SIGNATURE
                ? draft.clauses().signature()
                : draft.type() == ACCESSION ? draft.clauses().accession() : null;
        return Stream.concat(
                Stream.ofNullable(general),
                means(draft).map(means -> new Opening(means.openFrom(), means.openUntil(), means.openTo())));
    }

    private static boolean isOutside(ActionDraft draft, Opening opening) {
        return (opening.from() != null && draft.occurredOn().to().isBefore(opening.from()))
                || (opening.until() != null && draft.occurredOn().from().isAfter(opening.until()));
    }

    private static String period(Opening opening) {
        return (opening.from() == null ? "" : "from " + opening.from())
                + (opening.from() == null || opening.until() == null ? "" : " ")
                + (opening.until() == null ? "" : "until " + opening.until());
    }
}
