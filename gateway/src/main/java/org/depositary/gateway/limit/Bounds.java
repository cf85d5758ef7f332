package org.depositary.gateway.limit;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.depositary.gateway.GatewaySettings;
import org.depositary.gateway.problem.ProblemAnswer;
import org.jspecify.annotations.Nullable;

/** How large a request may be: its address and its query, its headers, its body by what is sent there. */
@Singleton
public class Bounds {

    private static final Pattern FILES = Pattern.compile(".*/(documents|imports)");
    private static final Pattern CALENDARS = Pattern.compile("/api/v1/calendars(/.*)?");

    private final GatewaySettings.Limits limits;

    Bounds(GatewaySettings settings) {
        limits = settings.limits();
    }

    /** Why {@code request}, whose body may have {@code most} bytes, is too large, where that can be seen from its head. */
    public Optional<ProblemAnswer> objection(HttpServerRequest request, long most) {
        if (request.uri().length() > limits.address()) {
            return Optional.of(ProblemAnswer.addressTooLong(limits.address()));
        }
        if (parameters(request.query()) > limits.parameters()) {
            return Optional.of(ProblemAnswer.tooManyParameters(limits.parameters()));
        }
        if (size(request.headers().entries()) > limits.headers().asLongValue()) {
            return Optional.of(ProblemAnswer.headersTooLarge());
        }
        return length(request) > most ? Optional.of(ProblemAnswer.tooLarge(most)) : Optional.empty();
    }

    /** How many bytes a body that is sent to a path of {@code template} may have. */
    public long body(String template) {
        if (FILES.matcher(template).matches()) {
            return limits.fileBody().asLongValue();
        }
        return CALENDARS.matcher(template).matches()
                ? limits.calendarBody().asLongValue()
                : limits.body().asLongValue();
    }

    private static long parameters(@Nullable String query) {
        return query == null ? 0 : query.chars().filter(letter -> letter == '&').count() + 1;
    }

    private static long size(List<Map.Entry<String, String>> headers) {
        var size = 0L;
        for (var header : headers) {
            size += header.getKey().length() + header.getValue().length();
        }
        return size;
    }

    /** Of a body in chunks nothing is known yet; it is counted as it streams. */
    private static long length(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null || !length.matches("\\d{1,18}") ? 0 : Long.parseLong(length);
    }
}
