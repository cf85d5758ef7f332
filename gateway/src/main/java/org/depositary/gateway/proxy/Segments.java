package org.depositary.gateway.proxy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The segments of a path as it was sent, each decoded for itself (RFC 3986, section 2.4).
 *
 * <p>An encoded slash is part of its segment and does not change the route. A path with an empty segment, a dot segment or
 * a broken escape has no segments: the services might read it otherwise than the gateway does.
 */
final class Segments {

    private Segments() {}

    static Optional<List<String>> of(String path) {
        if (!path.startsWith("/")) {
            return Optional.empty();
        }
        var segments = new ArrayList<String>();
        var from = 1;
        while (from <= path.length()) {
            var slash = path.indexOf('/', from);
            var to = slash < 0 ? path.length() : slash;
            var segment = decoded(path.substring(from, to)).filter(Segments::isName);
            if (segment.isEmpty()) {
                return Optional.empty();
            }
            segments.add(segment.get());
            from = to + 1;
        }
        return Optional.of(segments);
    }

    private static Optional<String> decoded(String segment) {
        if (segment.indexOf('%') < 0) {
            return Optional.of(segment);
        }
        try {
            // A plus is a plus in a path; the decoder is one for forms.
            return Optional.of(URLDecoder.decode(segment.replace("+", "%2B"), UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isName(String segment) {
        return !segment.isEmpty() && !segment.equals(".") && !segment.equals("..");
    }
}
