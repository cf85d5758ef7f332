package org.depositary.declarations.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.depositary.declarations.clause.ClauseView;
import org.depositary.kit.text.MultilingualText;
import org.jspecify.annotations.Nullable;

/** The clauses of an expression, in its one language: what has no words in it is left without. */
final class AkomaNtosoBody {

    private final XmlText xml;
    private final Expression expression;

    AkomaNtosoBody(XmlText xml, Expression expression) {
        this.xml = xml;
        this.expression = expression;
    }

    /** A body is never empty; without clauses it holds a container that says so. */
    void write() {
        expression.clauses().forEach(this::clause);
        if (expression.clauses().isEmpty()) {
            xml.element(
                    AkomaNtoso.HCONTAINER,
                    AkomaNtosoMeta.attributes("eId", expression.eId("hcontainer_1"), "name", "empty"),
                    () -> content(expression.eId("hcontainer_1"), ""));
        }
    }

    private void clause(ClauseView clause) {
        var element = AkomaNtoso.element(clause.type());
        var attributes = AkomaNtosoMeta.attributes("eId", eId(clause));
        if (element.equals(AkomaNtoso.HCONTAINER)) {
            attributes.put("name", AkomaNtoso.name(clause.type()));
        }
        xml.element(element, attributes, () -> inside(clause));
    }

    private void inside(ClauseView clause) {
        var eId = eId(clause);
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

    private String eId(ClauseView clause) {
        return expression.eId(clause.eId().value());
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

    private @Nullable String words(MultilingualText text) {
        return text.byLanguage().get(expression.language());
    }
}
