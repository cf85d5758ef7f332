package org.depositary.kit.read;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Collections;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.depositary.kit.table.Csv;

/**
 * Which form of a resource a reader wants: {@code format} is a word for what {@code Accept} says, and outranks it.
 *
 * <p>Who wants a table is also ready to be given a list, of which {@link GivesTables} makes one.
 */
class ChosenForm {

    /** With a request for a table: the condition that it was sent under, which is about the table. */
    static final String TABLE = ChosenForm.class.getName();

    private static final Map<String, String> TYPES = Map.of(
            "json", "application/json",
            "csv", Csv.MEDIA_TYPE,
            "html", "text/html",
            "ics", "text/calendar",
            "akn", "application/akn+xml",
            "jsonld", "application/ld+json",
            "svg", "image/svg+xml",
            "dot", "text/vnd.graphviz");

    /** All the words. */
    static final SortedSet<String> FORMATS = Collections.unmodifiableSortedSet(new TreeSet<>(TYPES.keySet()));

    private static final String OR_A_LIST = ", application/json;q=0.001";

    /** Before any resource is looked for. */
    private static final int PRIORITY = 100;

    void open(@Observes Filters filters) {
        filters.register(ChosenForm::choose, PRIORITY);
    }

    private static void choose(RoutingContext routing) {
        var request = routing.request();
        if (request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD)) {
            var headers = request.headers();
            Optional.ofNullable(request.getParam("format"))
                    .map(format -> TYPES.get(format.toLowerCase(Locale.ROOT)))
                    .ifPresent(type -> headers.set(HttpHeaders.ACCEPT, type));
            var accepted = Optional.ofNullable(headers.get(HttpHeaders.ACCEPT)).orElse("");
            if (best(accepted).equals(Csv.MEDIA_TYPE)) {
                routing.put(TABLE, Optional.ofNullable(headers.get(HttpHeaders.IF_NONE_MATCH)));
                headers.remove(HttpHeaders.IF_NONE_MATCH).set(HttpHeaders.ACCEPT, accepted + OR_A_LIST);
            }
        }
        routing.next();
    }

    /** The media type that is liked best; of equals the first. */
    private static String best(String accepted) {
        return Stream.of(accepted.split(","))
                .min(Comparator.comparingDouble(range -> -quality(range)))
                .map(range -> range.replaceFirst(";.*", "").strip())
                .orElse("");
    }

    private static double quality(String range) {
        var said = range.replaceFirst("^.*;\\s*q=([0-9.]{1,5}).*$", "$1");
        try {
            return said.equals(range) ? 1 : Double.parseDouble(said);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
