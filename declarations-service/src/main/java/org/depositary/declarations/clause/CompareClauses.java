package org.depositary.declarations.clause;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.depositary.declarations.instrument.Instrument;
import org.depositary.kit.time.AsOf;

/** Compares the text of a clause on two days, or in two languages. */
@ApplicationScoped
public class CompareClauses {

    private final Clauses clauses;

    CompareClauses(Clauses clauses) {
        this.clauses = clauses;
    }

    /** One side of a comparison: which text on which day. */
    public record Wanted(TextQuery text, LocalDate asAt) {

        String language() {
            return text.language().orElseThrow();
        }
    }

    /** The two sides of a comparison. */
    public record Pair(Wanted from, Wanted to) {}

    /** How the clause {@code name} of {@code instrument} differs; it keeps its work id where it is renumbered. */
    public ClauseComparison of(Instrument instrument, String name, Pair wanted, AsOf asOf) {
        var record = clauses.record(instrument, asOf);
        var before = side(record, wanted.from(), asOf);
        var after = side(record, wanted.to(), asOf);
        var clause = after.find(name).or(() -> before.find(name)).orElseThrow(() -> new Clauses.UnknownClause(name));
        var comparison = TextComparison.of(
                before.says(clause),
                after.says(clause),
                Locale.forLanguageTag(wanted.to().language()));
        return new ClauseComparison(
                clause.clause(),
                before.view(clause),
                after.view(clause),
                before.says(clause).equals(after.says(clause)),
                comparison);
    }

    private Side side(ClauseRecord record, Wanted wanted, AsOf asOf) {
        var selection = clauses.selection(record, wanted.text(), new AsOf(wanted.asAt(), asOf.knownAt()));
        return new Side(wanted, record.tree(selection));
    }

    private record Side(Wanted wanted, ClauseTree tree) {

        Optional<ClauseVersion> find(String name) {
            return Clauses.find(tree, name);
        }

        Optional<ClauseText> text(ClauseVersion clause) {
            return tree.find(clause.clause()).stream()
                    .flatMap(place -> tree.textsOf(place).stream())
                    .findFirst();
        }

        String says(ClauseVersion clause) {
            return text(clause).map(text -> text.wording().text()).orElse("");
        }

        ClauseComparison.Side view(ClauseVersion clause) {
            var text = text(clause);
            return new ClauseComparison.Side(
                    wanted.asAt(),
                    wanted.language(),
                    tree.find(clause.clause()).map(ClauseVersion::eId).orElse(null),
                    text.map(ClauseText::id).orElse(null),
                    text.map(of -> of.binding().slug()).orElse(null));
        }
    }
}
