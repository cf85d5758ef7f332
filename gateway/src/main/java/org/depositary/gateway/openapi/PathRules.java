package org.depositary.gateway.openapi;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rules of paths: the document is the gateway's route table, so no path may have two readings. */
final class PathRules {

    private static final Pattern PARAMETER = Pattern.compile("\\{[A-Za-z][A-Za-z0-9]*}");
    private static final Pattern LITERAL = Pattern.compile("[A-Za-z0-9._~-]+");

    /** One segment of one service's template, and all that leads to it with parameters left nameless. */
    private record Step(String service, String template, String before, String segment) {}

    private PathRules() {}

    static Stream<String> pathsHaveOneOwner(List<ServiceDocument> documents) {
        var owners = documents.stream()
                .flatMap(document -> document.paths().map(path -> Map.entry(path.getKey(), document.service())))
                .collect(groupingBy(Map.Entry::getKey, TreeMap::new, mapping(Map.Entry::getValue, joining(" and "))));
        return owners.entrySet().stream()
                .filter(path -> path.getValue().contains(" and "))
                .map(path -> "The path " + path.getKey() + " is in the documents of " + path.getValue()
                        + "; one service owns a path with all its methods.");
    }

    static Stream<String> segmentsAreWhole(List<ServiceDocument> documents) {
        return steps(documents)
                .filter(step -> !LITERAL.matcher(step.segment).matches()
                        && !PARAMETER.matcher(step.segment).matches())
                .map(step -> step.service + ": in " + step.template + " the segment '" + step.segment
                        + "' is neither a word nor one whole {parameter}.");
    }

    static Stream<String> parametersHaveOneName(List<ServiceDocument> documents) {
        var names = steps(documents)
                .filter(step -> PARAMETER.matcher(step.segment).matches())
                .collect(groupingBy(
                        step -> step.before,
                        TreeMap::new,
                        groupingBy(
                                step -> step.segment,
                                TreeMap::new,
                                mapping(PathRules::place, toCollection(TreeSet::new)))));
        return names.entrySet().stream()
                .filter(position -> position.getValue().size() > 1)
                .map(position -> "What follows " + position.getKey() + "/ has several names: "
                        + position.getValue().entrySet().stream()
                                .map(name ->
                                        name.getKey() + " in " + name.getValue().first())
                                .collect(joining(", "))
                        + "; a path parameter has one name everywhere.");
    }

    private static String place(Step step) {
        return step.template + " (" + step.service + ")";
    }

    private static Stream<Step> steps(List<ServiceDocument> documents) {
        return documents.stream()
                .flatMap(document -> document.paths().flatMap(path -> steps(document.service(), path.getKey())));
    }

    private static Stream<Step> steps(String service, String template) {
        var segments = List.of(template.substring(1).split("/", -1));
        return IntStream.range(0, segments.size())
                .mapToObj(at -> new Step(service, template, nameless(segments.subList(0, at)), segments.get(at)));
    }

    private static String nameless(List<String> segments) {
        return segments.stream()
                .map(segment -> "/" + PARAMETER.matcher(segment).replaceAll("{}"))
                .collect(joining());
    }
}
