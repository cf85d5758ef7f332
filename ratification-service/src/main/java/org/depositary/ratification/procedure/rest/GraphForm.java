package org.depositary.ratification.procedure.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.depositary.kit.problem.Malformed;
import org.depositary.kit.problem.NotAcceptable;
import org.jspecify.annotations.Nullable;

/** In which form a graph is wanted: to be evaluated, to be laid out by Graphviz, or to be looked at. */
enum GraphForm {
    JSON(MediaType.APPLICATION_JSON),
    DOT(GraphForm.GRAPHVIZ),
    SVG(GraphForm.DRAWING);

    static final String GRAPHVIZ = "text/vnd.graphviz";
    static final String DRAWING = "image/svg+xml";

    private final String type;

    GraphForm(String type) {
        this.type = type;
    }

    MediaType type() {
        return this == JSON ? MediaType.valueOf(type) : MediaType.valueOf(type).withCharset("utf-8");
    }

    /** What the ETag says of the form; JSON needs no word. */
    String suffix() {
        return this == JSON ? "" : "." + name().toLowerCase(Locale.ROOT);
    }

    /** As {@code format} says, or else the first of the media types that the reader accepts. */
    static GraphForm wanted(@Nullable String format, HttpHeaders headers) {
        return format == null
                ? headers.getAcceptableMediaTypes().stream()
                        .flatMap(accepted -> compatible(accepted).stream())
                        .findFirst()
                        .orElseThrow(NotAcceptable::new)
                : named(format);
    }

    private static Optional<GraphForm> compatible(MediaType accepted) {
        return Arrays.stream(values())
                .filter(form -> MediaType.valueOf(form.type).isCompatible(accepted))
                .findFirst();
    }

    private static GraphForm named(String format) {
        return Arrays.stream(values())
                .filter(form -> form.name().equalsIgnoreCase(format))
                .findFirst()
                .orElseThrow(() -> Malformed.part("format", "format is json, dot or svg."));
    }
}
