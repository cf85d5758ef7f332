package org.depositary.gateway.proxy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        var segments = Stream.of(path.substring(1).split("/", -1))
                .map(Segments::decoded)
                .flatMap(Optional::stream)
                .filter(Segments::isName)
                .toList();
        var slashes = path.chars().filter(character -> character == '/').count();
        return segments.size() == slashes ? Optional.of(segments) : Optional.empty();
    }

    private static Optional<String> decoded(String segment) {
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
