package org.depositary.gateway.cache;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks for, whoever asks: path, query in the order of its parts, and what of {@code Accept} and {@code
 * Accept-Language} can decide which representation it gets.
 */
public record Question(String path, String query, String accepted, String languages) {

    private static final int WISHES_REMEMBERED = 10_000;
    private static final LoadingCache<Wish, String> WISHES =
            Caffeine.newBuilder().maximumSize(WISHES_REMEMBERED).build(Wish::liked);
    /** {@code request} for a resource that has the media types of {@code given}. */
    public static Question of(HttpServerRequest request, List<String> given) {
        return new Question(
                request.path(),
                sorted(request.query()),
                Objects.requireNonNull(WISHES.get(new Wish(request.getHeader(HttpHeaders.ACCEPT), given))),
                languages(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /** Whether {@code request} is one that anybody's answer answers: a read of the whole, without a token. */
    public static boolean isAskedBy(HttpServerRequest request) {
        var headers = request.headers();
        return (request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD))
                && !headers.contains(HttpHeaders.AUTHORIZATION)
                && !headers.contains("Range")
                && !headers.contains("If-Match")
                && !headers.contains("If-Unmodified-Since");
    }

    Question inAnyLanguage() {
        return languages.isEmpty() ? this : new Question(path, query, accepted, "");
    }

    int weight() {
        return path.length() + query.length() + accepted.length() + languages.length();
    }

    private static String sorted(@Nullable String query) {
        if (query == null || query.indexOf('&') < 0) {
            return query == null ? "" : query;
        }
        return Stream.of(query.split("&")).sorted().collect(Collectors.joining("&"));
    }

    private static String languages(@Nullable String accepted) {
        return accepted == null ? "" : accepted.toLowerCase(Locale.ROOT).replace(" ", "");
    }

    /** What a reader accepts of the media types that are {@code given}; readers of a kind all say the same. */
    private record Wish(@Nullable String accept, List<String> given) {

        /** The ranges that match something, those liked best first. */
        String liked() {
            if (accept == null || given.isEmpty()) {
                return accept == null ? "*/*" : accept;
            }
            return Arrays.stream(accept.toLowerCase(Locale.ROOT).split(","))
                    .map(Liking::of)
                    .filter(liking -> given.stream().anyMatch(liking::includes))
                    .sorted()
                    .map(Liking::range)
                    .distinct()
                    .collect(Collectors.joining(","));
        }
    }

    /** A media range and how much it is liked. */
    private record Liking(String range, double quality) implements Comparable<Liking> {

        static Liking of(String text) {
            var parts = text.strip().split("\\s*;\\s*");
            var quality = Arrays.stream(parts)
                    .filter(part -> part.startsWith("q="))
                    .map(part -> part.substring(2))
                    .findFirst();
            return new Liking(parts[0], quality.map(Liking::number).orElse(1.0));
        }

        boolean includes(String type) {
            return quality > 0
                    && (range.equals("*/*")
                            || range.equals(type)
                            || type.startsWith("*/")
                            || (range.endsWith("/*") && type.startsWith(range.substring(0, range.length() - 1))));
        }

        /** Stable where equally liked, so that the reader's order stays. */
        @Override
        public int compareTo(Liking other) {
            return Double.compare(other.quality, quality);
        }

        private static double number(String text) {
            try {
                return Double.parseDouble(text);
            } catch (NumberFormatException e) {
                return 0;
            }
        }
    }
}
