package org.depositary.ratification.procedure.template;

/** What kind of body acts in a step, which says what its refusal weighs. */
public enum StepKind {
    EXECUTIVE(Voice.DECIDES),
    TABLING(Voice.ACTS),
    COMMITTEE(Voice.ADVISES),
    FIRST_CHAMBER(Voice.CONSENTS),
    SECOND_CHAMBER(Voice.CONSENTS),
    REGIONAL_CHAMBER(Voice.CONSENTS),
    JOINT(Voice.CONSENTS),
    COUNCIL(Voice.DECIDES),
    COURT_REVIEW(Voice.DECIDES),
    REFERENDUM(Voice.DECIDES),
    HEAD_OF_STATE(Voice.DECIDES),
    ADVISORY_BODY(Voice.ADVISES),
    EXTERNAL(Voice.DECIDES),
    PUBLICATION(Voice.ACTS),
    DEPOSIT(Voice.ACTS);

    private final Voice voice;

    StepKind(Voice voice) {
        this.voice = voice;
    }

    Voice voice() {
        return voice;
    }

    /** Whether a step of this kind comes before the approval is legally complete, not after it. */
    public boolean isPartOfApproval() {
        return this != PUBLICATION && this != DEPOSIT;
    }

    /** Whether a body acts that can give the consent which others ask for. */
    public boolean canConsent() {
        return voice == Voice.CONSENTS || this == COMMITTEE || this == COUNCIL || this == REFERENDUM;
    }

    /** What it means that a body says no. */
    enum Voice {
        /** Nothing goes on. */
        DECIDES,
        /** Nothing goes on where the procedure asks for consent; elsewhere it has been heard. */
        CONSENTS,
        /** It has been heard, and that was all that was asked. */
        ADVISES,
        /** It has not done what it had to do. */
        ACTS
    }
}
