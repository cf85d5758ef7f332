package org.depositary.declarations.exchange;

import java.time.LocalDate;
import java.util.List;
import org.depositary.declarations.clause.ClauseView;
import org.depositary.declarations.instrument.InstrumentView;

/**
 * An instrument as it stands on a day, in one language or in all of them (FRBR: an expression of a work).
 *
 * @param description how the instrument is described, in JSON
 * @param clauses with their texts in every language
 * @param prefix with what every eId in the document begins
 */
record Expression(
        InstrumentView instrument,
        String description,
        List<ClauseView> clauses,
        String language,
        String prefix,
        LocalDate day) {

    /** Several languages in one, as ISO 639-2 has it. */
    static final String ALL = "mul";

    Expression {
        clauses = List.copyOf(clauses);
    }

    /** The same in {@code other} language. */
    Expression in(String other) {
        return new Expression(instrument, description, clauses, other, prefix, day);
    }

    /** The same in {@code other} language, as a part of a collection. */
    Expression component(String other) {
        return new Expression(instrument, description, clauses, other, AkomaNtoso.component(other) + "__", day);
    }

    /** How the document calls what is called {@code eId}. */
    String eId(String eId) {
        return prefix + eId;
    }

    /** Where the work is, in the naming of Akoma Ntoso; {@code zz} because it is no one country's. */
    String work() {
        var adopted = instrument.adoptedOn();
        return "/akn/zz/act/" + (adopted == null ? "undated" : adopted.toString()) + "/" + instrument.slug();
    }

    String uri() {
        return work() + "/" + AkomaNtoso.frbrLanguage(language) + "@" + day;
    }
}
