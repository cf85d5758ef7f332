package org.depositary.declarations.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.depositary.declarations.clause.ClauseView;
import org.depositary.declarations.clause.Clauses;
import org.depositary.declarations.clause.TextQuery;
import org.depositary.declarations.instrument.InstrumentDescription;
import org.depositary.declarations.instrument.Instruments;
import org.depositary.kit.time.AsOf;

/** Gives an instrument with its clauses in the forms in which others exchange them. */
@ApplicationScoped
public class ExportInstrument {

    private final Instruments instruments;
    private final Clauses clauses;
    private final ObjectMapper json;

    ExportInstrument(Instruments instruments, Clauses clauses, ObjectMapper json) {
        this.instruments = instruments;
        this.clauses = clauses;
        this.json = json;
    }

    /** A document, and the version of the instrument that it shows. */
    public record Exported(String version, List<String> languages, String document) {}

    /** The instrument {@code name} as Akoma Ntoso, in {@code language} or in every one in which it has a text. */
    public Exported akomaNtoso(String name, Optional<String> language, AsOf asOf) {
        var found = instruments.one(name, asOf);
        var tree = clauses.of(found.head(), TextQuery.ALL, asOf);
        var languages = language.map(List::of).orElseGet(() -> languages(tree));
        var whole = new Expression(found.view(), json(found.description()), tree, Expression.ALL, "", asOf.asAt());
        return new Exported(found.head().version(), languages, AkomaNtosoWriter.write(whole, languages));
    }

    private String json(InstrumentDescription description) {
        try {
            return json.writeValueAsString(description);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The instrument {@code name} as linked data, in every language, and the version it shows. */
    public Linked jsonLd(String name, AsOf asOf) {
        var found = instruments.one(name, asOf);
        var tree = clauses.of(found.head(), TextQuery.ALL, asOf);
        return new Linked(found.head().version(), JsonLd.of(found.view(), tree));
    }

    /** Linked data, and the version of the instrument that they show. */
    public record Linked(String version, Map<String, Object> document) {}

    /** Those in which a clause has a text or a heading; English where nothing is said yet. */
    private static List<String> languages(List<ClauseView> tree) {
        var languages = new TreeSet<String>();
        tree.stream().flatMap(ExportInstrument::flat).forEach(clause -> {
            languages.addAll(clause.forms().keySet());
            Optional.ofNullable(clause.heading())
                    .ifPresent(heading -> languages.addAll(heading.byLanguage().keySet()));
        });
        return languages.isEmpty() ? List.of("en") : List.copyOf(languages);
    }

    private static Stream<ClauseView> flat(ClauseView clause) {
        return Stream.concat(Stream.of(clause), clause.children().stream().flatMap(ExportInstrument::flat));
    }
}
