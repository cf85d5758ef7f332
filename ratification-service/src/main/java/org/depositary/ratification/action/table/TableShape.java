package org.depositary.ratification.action.table;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose table it is: a letter means another act in each (UN {@code A} is acceptance, Dutch {@code A} is accession). */
@Schema(description = "Whose table it is: each has its own columns, dates and letters.")
public enum TableShape {
    /** United Nations Treaty Collection. */
    UN,
    /** Treaty Database of the Kingdom of the Netherlands. */
    NL,
    /** Treaty Office of the Council of Europe. */
    COE
}
