package org.depositary.kit.read;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.depositary.kit.journal.JournalHead;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Says with every answer how far this replica knew the journal before it read, and how long a representation holds if
 * nothing more is recorded: who keeps the answer can tell whether it is still the answer.
 *
 * <p>What is derived is derived for a day, in UTC unless asked, and the answer repeats that day; hence no representation
 * outlives it.
 */
@Singleton
class SaysItsHead {

    static final String HEADER = "Depositary-Head";

    private final JournalHead head;
    private final Clock clock;

    SaysItsHead(JournalHead head, Clock clock) {
        this.head = head;
        this.clock = clock;
    }

    @ServerRequestFilter(preMatching = true)
    public void remember(ContainerRequestContext request) {
        request.setProperty(HEADER, head.now().position());
    }

    @ServerResponseFilter
    public void say(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        if (request.getProperty(HEADER) instanceof Long position) {
            headers.putSingle(HEADER, position);
        }
        if (headers.containsKey(HttpHeaders.ETAG) && request.getMethod().matches("GET|HEAD")) {
            headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of("max-age=" + secondsOfThisDay()));
        }
    }

    private long secondsOfThisDay() {
        var now = clock.instant();
        var tomorrow = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1);
        return Duration.between(now, tomorrow.atStartOfDay().toInstant(ZoneOffset.UTC))
                .toSeconds();
    }
}
