package org.depositary.ratification.procedure.picture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.LinkedHashMap;
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
                        groups(),
                        picture.arrows().stream().map(Dot::edge),
                        Stream.of("}", ""))
                .flatMap(lines -> lines)
                .collect(joining("\n"));
    }

    private static String node(Box box) {
        String label = Stream.concat(Stream.of(box.name(), box.body()), box.remarks().stream())
                .flatMap(line -> Wording.wrap(line, Layout.CHARACTERS).stream())
                .collect(joining("\n"));
        return "  %s [label=%s, tooltip=%s, fillcolor=\"%s\"%s];"
                .formatted(
                        quoted(box.id()),
                        quoted(label),
                        quoted(box.says()),
                        box.fill(),
                        box.optional() ? ", style=\"rounded,filled,dashed\"" : "");
    }

    private Stream<String> groups() {
        return picture.boxes().stream()
                .filter(box -> box.group().isPresent())
                .collect(groupingBy(
                        box -> box.group().orElseThrow(),
                        LinkedHashMap::new,
                        mapping(box -> quoted(box.id()), joining("; "))))
                .entrySet()
                .stream()
                .map(group -> "  subgraph %s { label=\"%s\"; style=filled; color=\"%s\"; %s }"
                        .formatted(quoted("cluster_" + group.getKey()), Abreast.SAYS, Abreast.FILL, group.getValue()));
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
