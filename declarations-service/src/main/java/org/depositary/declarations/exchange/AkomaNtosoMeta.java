package org.depositary.declarations.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.declarations.clause.ClauseView;
import org.depositary.declarations.clause.CrossReference;
import org.depositary.declarations.clause.TextForm;
import org.depositary.declarations.instrument.Relation;
import org.depositary.kit.fact.Source;
import org.jspecify.annotations.Nullable;

/** The metadata of an expression: FRBR, and what Akoma Ntoso has no place for. */
final class AkomaNtosoMeta {

    /** The relations for which Akoma Ntoso has a word. */
    private static final Map<Relation.Kind, String> REFERENCES = Map.of(
            Relation.Kind.AMENDS, "activeRef",
            Relation.Kind.SUPERSEDES, "activeRef",
            Relation.Kind.ANNEX_OF, "attachmentOf");

    private static final String WORK = "FRBRWork";

    private final XmlText xml;
    private final Expression expression;

    AkomaNtosoMeta(XmlText xml, Expression expression) {
        this.xml = xml;
        this.expression = expression;
    }

    void write() {
        xml.element("meta", Map.of(), () -> {
            xml.element("identification", Map.of("source", depositary()), this::identification);
            xml.element("references", Map.of("source", depositary()), this::references);
            xml.element("proprietary", attributes("source", depositary(), "xmlns:dep", AkomaNtoso.OURS), this::ours);
        });
    }

    private String depositary() {
        return "#" + expression.eId("depositary");
    }

    private void references() {
        xml.empty(
                "TLCOrganization",
                attributes(
                        "eId",
                        expression.eId("depositary"),
                        "href",
                        "/ontology/organization/depositary",
                        "showAs",
                        "Depositary"));
        expression
                .instrument()
                .relations()
                .forEach(relation -> Optional.ofNullable(REFERENCES.get(relation.kind()))
                        .ifPresent(element -> xml.empty(
                                element,
                                attributes(
                                        "href",
                                        "/akn/zz/act/" + relation.instrument(),
                                        "showAs",
                                        relation.instrument()))));
    }

    private void identification() {
        var adopted = Optional.ofNullable(expression.instrument().adoptedOn())
                .map(date -> date.from().toString())
                .orElse("0001-01-01");
        level(WORK, expression.work(), attributes("date", adopted, "name", "adoption"), () -> {
            xml.empty("FRBRcountry", Map.of("value", "zz"));
            xml.empty("FRBRname", Map.of("value", expression.instrument().slug()));
        });
        var day = attributes("date", expression.day().toString(), "name", "asAt");
        level(
                "FRBRExpression",
                expression.uri(),
                day,
                () -> xml.empty("FRBRlanguage", Map.of("language", AkomaNtoso.frbrLanguage(expression.language()))));
        level(
                "FRBRManifestation",
                expression.uri() + "/main.xml",
                day,
                () -> xml.empty("FRBRformat", Map.of("value", AkomaNtoso.MEDIA_TYPE)));
    }

    private void level(String name, String uri, Map<String, String> date, Runnable more) {
        xml.element(name, Map.of(), () -> {
            xml.empty("FRBRthis", Map.of("value", uri + "/!main"));
            xml.empty("FRBRuri", Map.of("value", uri));
            if (name.equals(WORK)) {
                expression
                        .instrument()
                        .identifiers()
                        .forEach(identifier -> xml.empty(
                                "FRBRalias", attributes("name", identifier.scheme(), "value", identifier.value())));
            }
            xml.empty("FRBRdate", date);
            xml.empty("FRBRauthor", Map.of("href", depositary()));
            more.run();
        });
    }

    /** The description itself, in which nothing is lost, and what Akoma Ntoso does not say of a clause. */
    private void ours() {
        xml.text("dep:description", Map.of(), expression.description());
        if (!expression.language().equals(Expression.ALL)) {
            expression.clauses().stream().flatMap(AkomaNtosoMeta::flat).forEach(this::clause);
        }
    }

    /** What is unusual about a clause. */
    private void clause(ClauseView clause) {
        var attributes = attributes("href", "#" + expression.eId(clause.eId().value()));
        put(attributes, "obligation", clause.obligationLevel());
        if (!clause.references().isEmpty()) {
            attributes.put(
                    "references",
                    clause.references().stream().map(CrossReference::toString).collect(Collectors.joining(" ")));
        }
        Optional.ofNullable(clause.forms().get(expression.language()))
                .filter(form -> form != TextForm.AUTHENTIC)
                .ifPresent(form -> attributes.put("form", form.name()));
        if (!clause.source().equals(expression.instrument().source())) {
            attributes.putAll(source(clause.source()));
        }
        if (attributes.size() > 1) {
            xml.empty("dep:clause", attributes);
        }
    }

    private static Map<String, String> source(Source source) {
        var attributes = attributes("citation", source.citation());
        put(attributes, "url", source.url());
        return attributes;
    }

    private static Stream<ClauseView> flat(ClauseView clause) {
        return Stream.concat(Stream.of(clause), clause.children().stream().flatMap(AkomaNtosoMeta::flat));
    }

    private static void put(Map<String, String> attributes, String name, @Nullable Object value) {
        if (value != null) {
            attributes.put(name, value.toString());
        }
    }

    /** Attributes in their order: name, value, name, value … */
    static Map<String, String> attributes(String... pairs) {
        var attributes = new LinkedHashMap<String, String>();
        for (var at = 0; at < pairs.length; at += 2) {
            attributes.put(pairs[at], pairs[at + 1]);
        }
        return attributes;
    }
}
