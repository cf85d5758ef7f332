package org.depositary.declarations.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.depositary.declarations.clause.ClauseView;
import org.depositary.kit.text.MultilingualText;

/** Writes an instrument in one language as Akoma Ntoso 3.0. */
final class AkomaNtosoWriter {

    private final XmlText xml = new XmlText();
    private final Expression expression;

    private AkomaNtosoWriter(Expression expression) {
        this.expression = expression;
    }

    static String write(Expression expression) {
        var writer = new AkomaNtosoWriter(expression);
        writer.write();
        return writer.xml.toString();
    }

    private void write() {
        xml.element(
                "akomaNtoso",
                Map.of("xmlns", AkomaNtoso.NAMESPACE),
                () -> xml.element(
                        "act", AkomaNtosoMeta.attributes("name", "instrument", "contains", "singleVersion"), () -> {
                            new AkomaNtosoMeta(xml, expression).write();
                            xml.element("body", Map.of("xml:lang", expression.language()), this::body);
                        }));
    }

    /** A body is never empty; without clauses it holds a container that says so. */
    private void body() {
        expression.clauses().forEach(this::clause);
        if (expression.clauses().isEmpty()) {
            xml.element(
                    AkomaNtoso.HCONTAINER,
                    AkomaNtosoMeta.attributes("eId", "hcontainer_1", "name", "empty"),
                    () -> content("hcontainer_1", ""));
        }
    }

    private void clause(ClauseView clause) {
        var element = AkomaNtoso.element(clause.type());
        var attributes = AkomaNtosoMeta.attributes("eId", clause.eId().value());
        if (element.equals(AkomaNtoso.HCONTAINER)) {
            attributes.put("name", AkomaNtoso.name(clause.type()));
        }
        xml.element(element, attributes, () -> inside(clause));
    }

    private void inside(ClauseView clause) {
        var eId = clause.eId().value();
        Optional.ofNullable(clause.number())
                .ifPresent(number -> xml.text("num", Map.of("eId", eId + "__num_1"), number));
        Optional.ofNullable(clause.heading())
                .map(this::words)
                .ifPresent(heading -> xml.text("heading", Map.of("eId", eId + "__heading_1"), heading));
        var text = Optional.ofNullable(clause.text()).map(this::words);
        if (clause.children().isEmpty()) {
            content(eId, text.orElse(""));
        } else {
            text.ifPresent(words -> block("intro", eId, words));
            clause.children().forEach(this::clause);
        }
    }

    private void content(String eId, String text) {
        block("content", eId, text);
    }

    private void block(String name, String eId, String text) {
        xml.element(
                name,
                Map.of("eId", eId + "__" + name + "_1"),
                () -> (text.isEmpty() ? Stream.of("") : text.lines()).forEach(line -> xml.text("p", Map.of(), line)));
    }

    private String words(MultilingualText text) {
        return text.in(expression.language());
    }
}
