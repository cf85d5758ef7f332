package org.depositary.declarations.exchange;

import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** XML being written, element by element, indented where no text stands. */
final class XmlText {

    private final StringWriter out = new StringWriter();
    private final Deque<String> open = new ArrayDeque<>();

    XmlText() {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** An element with elements in it, which {@code content} writes. */
    void element(String name, Map<String, String> attributes, Runnable content) {
        tag(name, attributes).append(">\n");
        open.push(name);
        content.run();
        open.pop();
        indent().append("</").append(name).append(">\n");
    }

    /** An element with text in it. */
    void text(String name, Map<String, String> attributes, String text) {
        tag(name, attributes)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    /** An element with nothing in it. */
    void empty(String name, Map<String, String> attributes) {
        tag(name, attributes).append("/>\n");
    }

    private StringWriter tag(String name, Map<String, String> attributes) {
        indent().append('<').append(name);
        attributes.forEach((key, value) -> out.append(' ')
                .append(key)
                .append("=\"")
                .append(escaped(value).replace("\n", "&#10;").replace("\t", "&#9;"))
                .append('"'));
        return out;
    }

    private StringWriter indent() {
        out.append("  ".repeat(open.size()));
        return out;
    }

    /** What XML 1.0 cannot hold becomes U+FFFD; a carriage return, which it would lose, is written as a reference. */
    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\r' -> escaped.append("&#13;");
                default -> escaped.appendCodePoint(isXml(point) ? point : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
