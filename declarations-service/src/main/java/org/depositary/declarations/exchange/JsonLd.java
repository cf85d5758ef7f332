package org.depositary.declarations.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depositary.declarations.clause.ClauseView;
import org.depositary.declarations.instrument.InstrumentView;
import org.depositary.declarations.instrument.Relation;
import org.depositary.kit.text.MultilingualText;
import org.jspecify.annotations.Nullable;

/** An instrument as linked data: schema.org's Legislation, with the terms of ELI beside its own. */
final class JsonLd {

    private static final Map<String, Object> CONTEXT =
            Map.of("@vocab", "https://schema.org/", "eli", "http://data.europa.eu/eli/ontology#");

    private JsonLd() {}

    static Map<String, Object> of(InstrumentView instrument, List<ClauseView> clauses) {
        var path = path(instrument.slug());
        var document = new LinkedHashMap<String, Object>();
        document.put("@context", CONTEXT);
        document.put("@id", path);
        document.put("@type", List.of("Legislation", "eli:LegalResource"));
        document.put("legislationIdentifier", instrument.slug());
        document.put("eli:id_local", instrument.slug());
        document.put("name", literals(instrument.title()));
        put(document, "alternateName", literals(instrument.shortTitle()));
        document.put("legislationType", instrument.kind().name());
        if (instrument.adoptedOn() != null) {
            document.put("legislationDate", instrument.adoptedOn().toString());
            document.put("eli:date_document", instrument.adoptedOn().toString());
        }
        put(document, "legislationChanges", amended(instrument));
        put(document, "hasPart", parts(path, clauses));
        return document;
    }

    private static List<Object> amended(InstrumentView instrument) {
        return instrument.relations().stream()
                .filter(relation -> relation.kind() == Relation.Kind.AMENDS)
                .<Object>map(relation -> Map.of("@id", path(relation.instrument())))
                .toList();
    }

    private static List<Object> parts(String path, List<ClauseView> clauses) {
        return clauses.stream().<Object>map(clause -> part(path, clause)).toList();
    }

    private static Map<String, Object> part(String path, ClauseView clause) {
        var part = new LinkedHashMap<String, Object>();
        part.put("@id", path + "/clauses/" + clause.eId());
        part.put("@type", List.of("Legislation", "eli:LegalResourceSubdivision"));
        part.put("legislationIdentifier", clause.eId().value());
        if (clause.number() != null) {
            part.put("eli:number", clause.number());
        }
        put(part, "name", literals(clause.heading()));
        put(part, "text", literals(clause.text()));
        put(part, "hasPart", parts(path, clause.children()));
        return part;
    }

    private static List<Object> literals(@Nullable MultilingualText text) {
        return text == null
                ? List.of()
                : text.byLanguage().entrySet().stream()
                        .<Object>map(words -> Map.of("@language", words.getKey(), "@value", words.getValue()))
                        .toList();
    }

    private static void put(Map<String, Object> document, String name, List<Object> values) {
        if (!values.isEmpty()) {
            document.put(name, values);
        }
    }

    private static String path(String slug) {
        return "/api/v1/instruments/" + slug;
    }
}
