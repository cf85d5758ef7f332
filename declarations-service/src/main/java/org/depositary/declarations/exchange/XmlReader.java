package org.depositary.declarations.exchange;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.depositary.kit.problem.Malformed;
import org.jspecify.annotations.Nullable;

/** Reads XML without a document type, without entities of its own and without going anywhere; not too deep, not too much. */
final class XmlReader {

    private static final int DEEPEST = 100;
    private static final int MOST = 200_000;

    private final Deque<XmlElement> open = new ArrayDeque<>();
    private @Nullable XmlElement root;
    private int elements;

    private XmlReader() {}

    static XmlElement read(InputStream body) {
        return new XmlReader().root(body);
    }

    private XmlElement root(InputStream body) {
        try {
            var reader = factory().createXMLStreamReader(body);
            while (reader.hasNext()) {
                take(reader, reader.next());
            }
            return Objects.requireNonNull(root);
        } catch (XMLStreamException e) {
            var place = e.getLocation();
            throw new Malformed(
                    "malformed-xml",
                    "This is not XML that can be read: line " + place.getLineNumber() + ", column "
                            + place.getColumnNumber() + ".");
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    private void take(XMLStreamReader reader, int event) {
        switch (event) {
            case XMLStreamConstants.DTD ->
                throw new Malformed(
                        "malformed-xml", "A document type is not read here; send the document without one.");
            case XMLStreamConstants.START_ELEMENT -> start(reader);
            case XMLStreamConstants.END_ELEMENT -> open.pop();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> words(reader.getText());
            default -> {}
        }
    }

    private void start(XMLStreamReader reader) {
        if (open.size() >= DEEPEST || ++elements > MOST) {
            throw new Malformed(
                    "malformed-xml", "At most " + DEEPEST + " elements in each other, and " + MOST + " in all.");
        }
        var attributes = new HashMap<String, String>();
        for (var at = 0; at < reader.getAttributeCount(); at++) {
            attributes.put(reader.getAttributeLocalName(at), reader.getAttributeValue(at));
        }
        var namespace = Objects.requireNonNullElse(reader.getNamespaceURI(), "");
        var element = new XmlElement(namespace, reader.getLocalName(), attributes);
        var parent = open.peek();
        if (parent == null) {
            root = element;
        } else {
            parent.content().add(element);
        }
        open.push(element);
    }

    private void words(String words) {
        var parent = open.peek();
        if (parent != null) {
            parent.content().add(new XmlNode.Words(words));
        }
    }
}
