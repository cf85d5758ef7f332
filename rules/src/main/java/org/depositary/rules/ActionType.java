package org.depositary.rules;

/** What a participant does towards the others, by the name its instrument bears; a type is never converted. */
public enum ActionType {
    ADOPTION(Group.TEXT),
    AUTHENTICATION(Group.TEXT),
    INITIALLING(Group.TEXT),
    CORRECTION_PROPOSED(Group.TEXT),
    OBJECTION_TO_CORRECTION(Group.TEXT),
    CORRECTION(Group.TEXT),

    SIGNATURE(Group.SIGNATURE),
    CONFIRMATION_OF_SIGNATURE(Group.SIGNATURE),
    SUCCESSION_TO_SIGNATURE(Group.SIGNATURE),
    INTENTION_NOT_TO_BECOME_PARTY(Group.SIGNATURE),

    RATIFICATION(Group.CONSENT),
    ACCEPTANCE(Group.CONSENT),
    APPROVAL(Group.CONSENT),
    ACCESSION(Group.CONSENT),
    FORMAL_CONFIRMATION(Group.CONSENT),
    CONSENT_TO_BE_BOUND(Group.CONSENT),
    PARTICIPATION(Group.CONSENT),
    SIMPLIFIED_PROCEDURE(Group.CONSENT),
    TACIT_CONSENT(Group.CONSENT),
    NOTIFICATION_OF_COMPLETION(Group.CONSENT),
    EXCHANGE_OF_INSTRUMENTS(Group.CONSENT),
    CONSENT_UNSPECIFIED(Group.CONSENT),
    SUCCESSION(Group.CONSENT),
    CONTINUED_APPLICATION(Group.CONSENT),
    /** Before entry into force; afterwards one withdraws from the treaty. */
    WITHDRAWAL_OF_INSTRUMENT(Group.ABOUT_CONSENT),
    ACCEPTANCE_OF_ACCESSION(Group.ABOUT_CONSENT),
    OBJECTION_TO_ACCESSION(Group.ABOUT_CONSENT),

    PROVISIONAL_APPLICATION(Group.PROVISIONAL),
    END_OF_PROVISIONAL_APPLICATION(Group.PROVISIONAL),

    RESERVATION(Group.RESERVATION),
    RESERVATION_CONFIRMATION(Group.RESERVATION),
    RESERVATION_MODIFICATION(Group.RESERVATION),
    RESERVATION_WITHDRAWAL(Group.RESERVATION),
    ACCEPTANCE_OF_RESERVATION(Group.RESERVATION),
    OBJECTION(Group.RESERVATION),
    OBJECTION_OPPOSING_ENTRY_INTO_FORCE(Group.RESERVATION),
    OBJECTION_WITHDRAWAL(Group.RESERVATION),

    DECLARATION(Group.SCOPE),
    INTERPRETATIVE_DECLARATION(Group.SCOPE),
    COMMUNICATION(Group.SCOPE),
    AUTHORITY_DESIGNATION(Group.SCOPE),
    TERRITORIAL_APPLICATION(Group.SCOPE),
    TERRITORIAL_WITHDRAWAL(Group.SCOPE),
    OPT_IN(Group.SCOPE),
    OPT_OUT(Group.SCOPE),
    DEROGATION(Group.SCOPE),
    END_OF_DEROGATION(Group.SCOPE),
    OBJECTION_TO_AMENDMENT(Group.SCOPE),

    WITHDRAWAL_NOTICE(Group.END),
    REVOCATION_OF_NOTICE(Group.END),
    /** Loss of membership, or the end of the participant. */
    CESSATION(Group.END),
    SUSPENSION(Group.END),
    RESUMPTION(Group.END),
    PROLONGATION(Group.END),
    TERMINATION(Group.END),

    REGISTRATION(Group.DEPOSITARY);

    private enum Group {
        TEXT,
        SIGNATURE,
        CONSENT,
        ABOUT_CONSENT,
        PROVISIONAL,
        RESERVATION,
        SCOPE,
        END,
        DEPOSITARY
    }

    private final Group group;

    ActionType(Group group) {
        this.group = group;
    }

    /** Whether such an act establishes the consent of a participant to be bound [VCLT 2(1)(b), 11]. */
    public boolean expressesConsent() {
        return group == Group.CONSENT;
    }

    /** Whether such an act makes its author a signatory. */
    public boolean signs() {
        return this == SIGNATURE || this == SUCCESSION_TO_SIGNATURE;
    }
}
