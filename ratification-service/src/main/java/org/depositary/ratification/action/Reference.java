package org.depositary.ratification.action;

import static org.depositary.rules.ActionType.ACCEPTANCE_OF_ACCESSION;
import static org.depositary.rules.ActionType.ACCEPTANCE_OF_RESERVATION;
import static org.depositary.rules.ActionType.ACCESSION;
import static org.depositary.rules.ActionType.CORRECTION_PROPOSED;
import static org.depositary.rules.ActionType.DECLARATION;
import static org.depositary.rules.ActionType.INTERPRETATIVE_DECLARATION;
import static org.depositary.rules.ActionType.OBJECTION;
import static org.depositary.rules.ActionType.OBJECTION_OPPOSING_ENTRY_INTO_FORCE;
import static org.depositary.rules.ActionType.OBJECTION_TO_ACCESSION;
import static org.depositary.rules.ActionType.OBJECTION_TO_AMENDMENT;
import static org.depositary.rules.ActionType.OBJECTION_TO_CORRECTION;
import static org.depositary.rules.ActionType.OBJECTION_WITHDRAWAL;
import static org.depositary.rules.ActionType.RESERVATION;
import static org.depositary.rules.ActionType.RESERVATION_CONFIRMATION;
import static org.depositary.rules.ActionType.RESERVATION_MODIFICATION;
import static org.depositary.rules.ActionType.RESERVATION_WITHDRAWAL;
import static org.depositary.rules.ActionType.REVOCATION_OF_NOTICE;
import static org.depositary.rules.ActionType.TERRITORIAL_APPLICATION;
import static org.depositary.rules.ActionType.TERRITORIAL_WITHDRAWAL;
import static org.depositary.rules.ActionType.WITHDRAWAL_NOTICE;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.rules.ActionType;

/**
 * How an act names another: what it objects to, takes back, or otherwise answers; which acts it may name, and of whom.
 *
 * @param field what the wire calls it
 * @param to the types of act that may be named
 * @param ofOthers whether it is an act of another participant; otherwise it is one's own
 * @param article where the law speaks of it
 */
record Reference(Field field, Set<ActionType> to, boolean ofOthers, String article) {

    /** What the wire calls the act that is named. */
    enum Field {
        objectsTo,
        withdraws,
        concerns
    }

    private static final Set<ActionType> RESERVED = EnumSet.of(RESERVATION, RESERVATION_MODIFICATION);
    private static final Set<ActionType> OBJECTIONABLE = EnumSet.of(
            RESERVATION,
            RESERVATION_MODIFICATION,
            DECLARATION,
            INTERPRETATIVE_DECLARATION,
            TERRITORIAL_APPLICATION,
            ACCESSION);
    private static final Set<ActionType> OBJECTIONS = EnumSet.of(
            OBJECTION,
            OBJECTION_OPPOSING_ENTRY_INTO_FORCE,
            OBJECTION_TO_ACCESSION,
            OBJECTION_TO_CORRECTION,
            OBJECTION_TO_AMENDMENT);

    private static final Map<ActionType, Reference> BY_TYPE = Map.ofEntries(
            Map.entry(OBJECTION, new Reference(Field.objectsTo, OBJECTIONABLE, true, "VCLT 20(4)(b), 21(3)")),
            Map.entry(
                    OBJECTION_OPPOSING_ENTRY_INTO_FORCE,
                    new Reference(Field.objectsTo, OBJECTIONABLE, true, "VCLT 20(4)(b)")),
            Map.entry(OBJECTION_TO_ACCESSION, new Reference(Field.objectsTo, EnumSet.of(ACCESSION), true, "VCLT 15")),
            Map.entry(
                    OBJECTION_TO_CORRECTION,
                    new Reference(Field.objectsTo, EnumSet.of(CORRECTION_PROPOSED), true, "VCLT 79(2)")),
            Map.entry(ACCEPTANCE_OF_ACCESSION, new Reference(Field.concerns, EnumSet.of(ACCESSION), true, "VCLT 15")),
            Map.entry(ACCEPTANCE_OF_RESERVATION, new Reference(Field.concerns, RESERVED, true, "VCLT 20(4)(a)")),
            Map.entry(RESERVATION_CONFIRMATION, new Reference(Field.concerns, RESERVED, false, "VCLT 23(2)")),
            Map.entry(RESERVATION_MODIFICATION, new Reference(Field.concerns, RESERVED, false, "VCLT 22, 23")),
            Map.entry(RESERVATION_WITHDRAWAL, new Reference(Field.withdraws, RESERVED, false, "VCLT 22(1)")),
            Map.entry(OBJECTION_WITHDRAWAL, new Reference(Field.withdraws, OBJECTIONS, false, "VCLT 22(2)")),
            Map.entry(
                    REVOCATION_OF_NOTICE,
                    new Reference(
                            Field.withdraws, EnumSet.of(WITHDRAWAL_NOTICE, TERRITORIAL_WITHDRAWAL), false, "VCLT 68")));

    /** How an act of this type names another; empty where it stands by itself. */
    static Optional<Reference> of(ActionType type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }
}
