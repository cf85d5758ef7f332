package org.depositary.declarations.instrument;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.depositary.rules.FinalClauses;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The four sides of where an instrument stands: by its text, its final clauses, what participants say of its character, and
 * what is told of their acts.
 */
@Schema(
        name = "StatusFacets",
        description =
                "The four sides of where an instrument stands. `force` and `application` follow from acts, which are told by"
                        + " the other service: they are as current as its last word.")
public record Facets(
        @Schema(description = "DRAFT, ADOPTED or CORRECTED.")
        Facet text,

        @Schema(description = "NOT_OPEN, OPEN_FOR_SIGNATURE, OPEN_FOR_ACCESSION or CLOSED.")
        Facet participation,

        @Schema(
                description =
                        "NOT_APPLICABLE, UNDETERMINED, CONDITIONS_PENDING, CONDITIONS_MET, IN_FORCE, LAPSED, TERMINATED or"
                                + " SUPERSEDED.")
        Facet force,

        @Schema(description = "NONE, PROVISIONAL, FULL, SUSPENDED or OPERATIVE.")
        Facet application) {

    private static final Set<String> OPEN = Set.of("UNDETERMINED", "CONDITIONS_PENDING");

    /** Where what is {@code described} so stood on {@code day}. */
    static Facets of(InstrumentDescription described, Beside beside, LocalDate day) {
        var text = text(described, beside.standing(), day);
        var force = isDraft(text) ? undetermined("A draft has no force.") : force(described, beside, day);
        return new Facets(text, participation(described, text, day), force, application(beside.standing(), force, day));
    }

    private static boolean isDraft(Facet text) {
        return text.status().equals("DRAFT");
    }

    private static Facet text(InstrumentDescription described, InstrumentStanding standing, LocalDate day) {
        var text = text(described, day);
        return isDraft(text) || !standing.isCorrectedBy(day)
                ? text
                : new Facet("CORRECTED", standing.correctedOn(), "A correction of the text is on record [VCLT 79].");
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
        if (isDraft(text)) {
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
    private static Facet force(InstrumentDescription described, Beside beside, LocalDate day) {
        if (LegalCharacterAgreement.stands(beside.characters(day)).equals(Set.of(LegalCharacter.NOT_LEGALLY_BINDING))) {
            return new Facet(
                    "NOT_APPLICABLE", null, "All who speak of its legal character call it not legally binding.");
        }
        var told = beside.standing().forceOn(day);
        return told.filter(facet -> !OPEN.contains(facet.status()))
                .or(() -> pending(described))
                .or(() -> told)
                .orElseGet(() -> undetermined("No final clause and no act on record decides it."));
    }

    private static Optional<Facet> pending(InstrumentDescription described) {
        return Optional.ofNullable(described.finalClauses())
                .map(FinalClauses::entryIntoForce)
                .map(_ -> new Facet(
                        "CONDITIONS_PENDING", null, "Whether its conditions are met is told by entry-into-force."));
    }

    private static Facet undetermined(String because) {
        return new Facet("UNDETERMINED", null, because);
    }

    /** A text that is no treaty is operative when it is acted upon. */
    private static Facet application(InstrumentStanding standing, Facet force, LocalDate day) {
        var isTreaty = !Set.of("NOT_APPLICABLE", "UNDETERMINED").contains(force.status());
        var told = standing.applicationOn(day).filter(facet -> !force.status().equals("NOT_APPLICABLE"));
        return told.filter(facet -> isTreaty || !facet.status().equals("NONE"))
                .or(() -> operative(standing, day))
                .or(() -> told)
                .orElseGet(() -> new Facet("NONE", null, "No act on record applies it."));
    }

    private static Optional<Facet> operative(InstrumentStanding standing, LocalDate day) {
        return standing.isOperativeOn(day)
                ? Optional.of(new Facet("OPERATIVE", standing.operativeSince(), "A commitment in it is live."))
                : Optional.empty();
    }
}
