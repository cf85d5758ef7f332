package org.depositary.ratification.procedure.picture;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a picture in the language of Graphviz. */
record Dot(Picture picture) {

    String text() {
        return Stream.of(
                        Stream.of(
                                "digraph procedure {",
                                "  label=" + quoted(picture.title()) + ";",
                                "  labelloc=t;",
                                "  node [shape=box, style=\"rounded,filled\", fontname=\"Helvetica\", fontsize=11];",
                                "  edge [fontname=\"Helvetica\", fontsize=9];"),
                        picture.boxes().stream().map(Dot::node),
                        picture.arrows().stream().map(Dot::edge),
                        Stream.of("}", ""))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static String node(Box box) {
        String label = Stream.concat(Stream.of(box.name(), box.body()), box.remarks().stream())
                .flatMap(line -> Wording.wrap(line, Layout.CHARACTERS).stream())
                .collect(Collectors.joining("\n"));
        return "  %s [label=%s, tooltip=%s, fillcolor=\"%s\"%s];"
                .formatted(
                        quoted(box.id()),
                        quoted(label),
                        quoted(box.says()),
                        box.fill(),
                        box.optional() ? ", style=\"rounded,filled,dashed\"" : "");
    }

    private static String edge(Arrow arrow) {
        return "  %s -> %s [color=\"%s\", style=%s%s];"
                .formatted(
                        quoted(arrow.from()),
                        quoted(arrow.to()),
                        arrow.kind().colour(),
                        arrow.kind().line(),
                        arrow.label().map(label -> ", label=" + quoted(label)).orElse(""));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
