package org.depositary.system.contract;

import java.util.List;
import java.util.Map;

/** How a file ends that holds a body of some media type. */
final class Form {

    private static final Map<String, String> FORMS = Map.of(
            "application/ld+json", "jsonld",
            "application/akn+xml", "xml",
            "application/atom+xml", "xml",
            "text/csv", "csv",
            "text/html", "html",
            "image/svg+xml", "svg",
            "text/vnd.graphviz", "dot",
            "text/calendar", "ics",
            "text/event-stream", "sse");

    private Form() {}

    static String of(Answer answer) {
        return named(answer.header("Content-Type").orElse("text/plain"));
    }

    static String named(String mediaType) {
        var plain = mediaType.replaceFirst(";.*", "").strip();
        return FORMS.getOrDefault(plain, plain.endsWith("json") ? "json" : "txt");
    }

    /** What a client asks for that has no wishes: JSON, where there is JSON. */
    static String accepted(Operation operation) {
        var forms = operation
                .description()
                .path("responses")
                .path(String.valueOf(operation.success()))
                .path("content");
        return forms.isEmpty() || forms.has("application/json")
                ? "application/json"
                : List.copyOf(forms.properties()).getFirst().getKey();
    }
}
