package org.depositary.declarations.exchange;

import java.util.List;
import java.util.Map;

/** Writes an instrument as Akoma Ntoso 3.0, in which a document has one language. */
final class AkomaNtosoWriter {

    private static final String SINGLE = "singleVersion";

    private final XmlText xml = new XmlText();

    private AkomaNtosoWriter() {}

    /** {@code whole} in these languages: one document, or a collection of one a language. */
    static String write(Expression whole, List<String> languages) {
        var writer = new AkomaNtosoWriter();
        writer.xml.element(
                "akomaNtoso", Map.of("xmlns", AkomaNtoso.NAMESPACE), () -> writer.documents(whole, languages));
        return writer.xml.toString();
    }

    private void documents(Expression whole, List<String> languages) {
        if (languages.size() == 1) {
            act(whole.in(languages.getFirst()));
            return;
        }
        xml.element("documentCollection", AkomaNtosoMeta.attributes("name", "instrument", "contains", SINGLE), () -> {
            new AkomaNtosoMeta(xml, whole).write();
            xml.element(
                    "collectionBody",
                    Map.of(),
                    () -> languages.forEach(language -> component(whole.component(language))));
        });
    }

    private void component(Expression expression) {
        xml.element("component", Map.of("eId", AkomaNtoso.component(expression.language())), () -> act(expression));
    }

    private void act(Expression expression) {
        xml.element("act", AkomaNtosoMeta.attributes("name", "instrument", "contains", SINGLE), () -> {
            new AkomaNtosoMeta(xml, expression).write();
            xml.element(
                    "body",
                    Map.of("xml:lang", expression.language()),
                    () -> new AkomaNtosoBody(xml, expression).write());
        });
    }
}
