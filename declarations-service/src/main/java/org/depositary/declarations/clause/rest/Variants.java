package org.depositary.declarations.clause.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import org.depositary.kit.problem.Malformed;
import org.jspecify.annotations.Nullable;

/** JSON or HTML, as {@code format} says or else {@code Accept}. */
final class Variants {

    private static final List<Variant> BOTH = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, MediaType.TEXT_HTML_TYPE)
            .build();

    private Variants() {}

    static boolean wantsHtml(@Nullable String format, Request request) {
        return switch (format) {
            case "html" -> true;
            case "json" -> false;
            case null -> {
                var chosen = request.selectVariant(BOTH);
                yield chosen != null && chosen.getMediaType().isCompatible(MediaType.TEXT_HTML_TYPE);
            }
            default -> throw Malformed.part("format", "format is json or html.");
        };
    }
}
