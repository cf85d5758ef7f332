package org.depositary.ratification.action;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something remarkable about an act that is accepted all the same: which rule remarks it, on what article, and why. */
@Schema(name = "ActionFlag", description = "Something remarkable about an act that was accepted all the same.")
public record Flag(
        Word flag,

        @Schema(description = "The rule that remarks it.", examples = "THE_FINAL_CLAUSES_SAY_HOW_CONSENT_IS_EXPRESSED")
        String rule,

        @Schema(description = "Where the law speaks of it.", examples = "VCLT 11")
        String article,

        @Schema(description = "What is remarkable.") String says) {

    /** What a flag is about, in one word. */
    @Schema(name = "ActionFlagWord")
    public enum Word {
        NOT_FORESEEN_BY_FINAL_CLAUSES,
        ACCESSION_BY_SIGNATORY,
        NOT_OPEN_THEN,
        CONSENT_STANDS_ALREADY,
        NO_CONSENT_ON_RECORD,
        NOTHING_TO_CONFIRM,
        RETROACTIVE,
        DATES_OUT_OF_ORDER,
        LATE_RESERVATION,
        LATE_OBJECTION,
        NO_RIGHT_OF_WITHDRAWAL,
        WITHDRAWAL_CLAUSE_NOT_RECORDED,
        NOTICE_TOO_EARLY,
        RULE_OVERRIDDEN,
        /** A deposit without an approval that internal law requires [46]; for the participant's own eyes [76(2)]. */
        INTERNAL_LAW_IRREGULARITY,
        /** A deposit while a condition of the approval is open; for the participant's own eyes. */
        CONDITION_OPEN;

        /** Whether it speaks of internal law, which is told to the participant's own team and auditors only. */
        public boolean isOfInternalLaw() {
            return this == INTERNAL_LAW_IRREGULARITY || this == CONDITION_OPEN;
        }
    }

    /** Those that everybody may see. */
    static List<Flag> open(List<Flag> flags) {
        return flags.stream().filter(flag -> !flag.flag().isOfInternalLaw()).toList();
    }
}
