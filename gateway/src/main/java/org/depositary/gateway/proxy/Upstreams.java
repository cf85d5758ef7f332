package org.depositary.gateway.proxy;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Stream;
import org.depositary.gateway.GatewaySettings;
import org.depositary.gateway.Service;
import org.depositary.gateway.problem.ProblemWriter;

/** The services behind the gateway. Each has connections of its own: a dead one takes none from the others. */
@Singleton
class Upstreams {

    private final Map<Service, Upstream> byService;

    Upstreams(Vertx vertx, GatewaySettings settings, ProblemWriter problems) {
        byService = Stream.of(Service.DECLARATIONS, Service.RATIFICATION)
                .collect(toUnmodifiableMap(
                        identity(),
                        service -> new Upstream(
                                new Connections(vertx, settings.of(service).url(), settings.proxy()),
                                new Patience(vertx, service, settings.proxy().breaker()),
                                new Failures(service, problems))));
    }

    Upstream of(Service service) {
        var upstream = byService.get(service);
        if (upstream == null) {
            throw new IllegalArgumentException(service.title() + " is not behind the proxy.");
        }
        return upstream;
    }
}
