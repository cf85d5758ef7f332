package org.depositary.ratification.action.table;

import java.util.EnumSet;
import java.util.Set;
import org.depositary.rules.ActionType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose table it is: a letter means another act in each (UN {@code A} is acceptance, Dutch {@code A} is accession). */
@Schema(description = "Whose table it is: each has its own columns, dates and letters.")
public enum TableShape {
    /** United Nations Treaty Collection. */
    UN,
    /** Treaty Database of the Kingdom of the Netherlands. */
    NL,
    /** Treaty Office of the Council of Europe. */
    COE;

    private static final Set<ActionType> UNLETTERED = EnumSet.of(ActionType.ACCEPTANCE, ActionType.APPROVAL);

    /**
     * Whether an act on record of type {@code recorded} may be the one that a table of this shape tells of: the Dutch R is any
     * consent but accession, and the Council of Europe has no letter for acceptance and approval.
     */
    public boolean tells(Deed told, ActionType recorded) {
        return told.type() == recorded
                || (told.type() == ActionType.CONSENT_UNSPECIFIED && recorded.expressesConsent())
                || (this == COE && told.type() == ActionType.RATIFICATION && UNLETTERED.contains(recorded));
    }
}
