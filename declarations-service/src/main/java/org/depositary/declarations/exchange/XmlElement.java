package org.depositary.declarations.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of a document that was read: its name, attributes and what stands in it. */
record XmlElement(String namespace, String name, Map<String, String> attributes, List<XmlNode> content)
        implements XmlNode {

    XmlElement(String namespace, String name, Map<String, String> attributes) {
        this(namespace, name, Map.copyOf(attributes), new ArrayList<>());
    }

    Optional<String> attribute(String key) {
        return Optional.ofNullable(attributes.get(key));
    }

    Stream<XmlElement> elements() {
        return content.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
    }

    Stream<XmlElement> elements(String named) {
        return elements().filter(element -> element.name.equals(named));
    }

    Optional<XmlElement> first(String named) {
        return elements(named).findFirst();
    }

    /** All words in it, in order. */
    String text() {
        var text = new StringBuilder();
        for (var node : content) {
            switch (node) {
                case Words(var words) -> text.append(words);
                case XmlElement element -> text.append(element.text());
            }
        }
        return text.toString();
    }
}
