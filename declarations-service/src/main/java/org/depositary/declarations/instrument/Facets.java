package org.depositary.declarations.instrument;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.depositary.rules.FinalClauses;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The four sides of where an instrument stands, as far as the register of what was agreed can tell: from the text, its
 * final clauses and what participants say of its character.
 */
@Schema(
        name = "StatusFacets",
        description =
                "The four sides of where an instrument stands. `force` and `application` follow from acts, which are not"
                        + " kept here: they are NOT_APPLICABLE or UNDETERMINED; entry-into-force and status compute them.")
public record Facets(
        @Schema(description = "DRAFT or ADOPTED.") Facet text,

        @Schema(description = "NOT_OPEN, OPEN_FOR_SIGNATURE, OPEN_FOR_ACCESSION or CLOSED.")
        Facet participation,

        @Schema(description = "NOT_APPLICABLE or UNDETERMINED.")
        Facet force,

        @Schema(description = "UNDETERMINED.") Facet application) {

    private static final String ACTS = "Acts decide this; entry-into-force and status compute it.";

    /** Where {@code described} stood on {@code day}, given what each participant says of its character. */
    static Facets of(InstrumentDescription described, Collection<LegalCharacter> characters, LocalDate day) {
        var text = text(described, day);
        return new Facets(text, participation(described, text, day), force(characters), undetermined());
    }

    private static Facet text(InstrumentDescription described, LocalDate day) {
        var adopted = described.adoptedOn();
        if (described.text() == TextStatus.DRAFT) {
            return new Facet("DRAFT", null, "The text is still open.");
        }
        if (adopted == null) {
            return new Facet("ADOPTED", null, "The text is adopted; the day is not recorded.");
        }
        return adopted.to().isAfter(day)
                ? new Facet("DRAFT", null, "The text was adopted on " + adopted + ".")
                : new Facet("ADOPTED", adopted.to(), "The text was adopted on " + adopted + ".");
    }

    private static Facet participation(InstrumentDescription described, Facet text, LocalDate day) {
        if (text.status().equals("DRAFT")) {
            return new Facet("NOT_OPEN", null, "A draft is not open.");
        }
        var signature = Optional.ofNullable(described.finalClauses()).map(FinalClauses::signature);
        var accession = Optional.ofNullable(described.finalClauses()).map(FinalClauses::accession);
        return open("OPEN_FOR_SIGNATURE", signature, day)
                .or(() -> open("OPEN_FOR_ACCESSION", accession, day))
                .or(() -> closed(signature, accession, day))
                .orElseGet(() -> new Facet("NOT_OPEN", null, "No final clause recorded opens it."));
    }

    private static Optional<Facet> open(String status, Optional<FinalClauses.Opening> opening, LocalDate day) {
        return opening.filter(window -> isOpenOn(window, day))
                .map(window -> new Facet(status, window.from(), "The final clauses open it" + words(window) + "."));
    }

    private static Optional<Facet> closed(
            Optional<FinalClauses.Opening> signature, Optional<FinalClauses.Opening> accession, LocalDate day) {
        return accession
                .or(() -> signature)
                .map(FinalClauses.Opening::until)
                .filter(until -> until.isBefore(day))
                .map(until -> new Facet("CLOSED", until.plusDays(1), "It was open until " + until + "."));
    }

    static boolean isOpenOn(FinalClauses.Opening window, LocalDate day) {
        var from = window.from();
        var until = window.until();
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    private static String words(FinalClauses.Opening window) {
        return (window.from() == null ? "" : " from " + window.from())
                + (window.until() == null ? "" : " until " + window.until());
    }

    /** Not a treaty only where all who speak say so: the form alone does not decide [VCLT 2(1)(a)]. */
    private static Facet force(Collection<LegalCharacter> characters) {
        return LegalCharacterAgreement.stands(characters).equals(Set.of(LegalCharacter.NOT_LEGALLY_BINDING))
                ? new Facet("NOT_APPLICABLE", null, "All who speak of its legal character call it not legally binding.")
                : undetermined();
    }

    private static Facet undetermined() {
        return new Facet("UNDETERMINED", null, ACTS);
    }
}
