package org.depositary.declarations.exchange;

import java.time.LocalDate;
import java.util.List;
import org.depositary.declarations.clause.ClauseView;
import org.depositary.declarations.instrument.InstrumentView;

/** An instrument in one language, as it stands on a day (FRBR: an expression of a work). */
record Expression(InstrumentView instrument, List<ClauseView> clauses, String language, LocalDate day) {

    Expression {
        clauses = List.copyOf(clauses);
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
