package org.depositary.declarations.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.depositary.declarations.clause.ClauseView;
import org.depositary.declarations.clause.Clauses;
import org.depositary.declarations.clause.TextQuery;
import org.depositary.declarations.instrument.Instruments;
import org.depositary.kit.time.AsOf;

/** Gives an instrument with its clauses in the forms in which others exchange them. */
@ApplicationScoped
public class ExportInstrument {

    private final Instruments instruments;
    private final Clauses clauses;

    ExportInstrument(Instruments instruments, Clauses clauses) {
        this.instruments = instruments;
        this.clauses = clauses;
    }

    /** A document, and the version of the instrument that it shows. */
    public record Exported(String version, String language, String document) {}

    /** The instrument {@code name} as Akoma Ntoso, in {@code language} or the first there is, English before others. */
    public Exported akomaNtoso(String name, Optional<String> language, AsOf asOf) {
        var found = instruments.one(name, asOf);
        var tree = clauses.of(found.head(), TextQuery.ALL, asOf);
        var chosen = language.orElseGet(() -> first(tree));
        var inLanguage = clauses.of(found.head(), TextQuery.ALL.in(chosen), asOf);
        return new Exported(
                found.head().version(),
                chosen,
                AkomaNtosoWriter.write(new Expression(found.view(), inLanguage, chosen, asOf.asAt())));
    }

    /** The instrument {@code name} as linked data, in every language, and the version it shows. */
    public Linked jsonLd(String name, AsOf asOf) {
        var found = instruments.one(name, asOf);
        var tree = clauses.of(found.head(), TextQuery.ALL, asOf);
        return new Linked(found.head().version(), JsonLd.of(found.view(), tree));
    }

    /** Linked data, and the version of the instrument that they show. */
    public record Linked(String version, Map<String, Object> document) {}

    private static String first(List<ClauseView> tree) {
        var languages = new TreeSet<String>();
        tree.stream()
                .flatMap(ExportInstrument::flat)
                .forEach(clause -> languages.addAll(clause.forms().keySet()));
        return languages.isEmpty() || languages.contains("en") ? "en" : languages.first();
    }

    private static Stream<ClauseView> flat(ClauseView clause) {
        return Stream.concat(Stream.of(clause), clause.children().stream().flatMap(ExportInstrument::flat));
    }
}
