package org.depositary.gateway.proxy;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.depositary.gateway.GatewaySettings;
import org.depositary.gateway.Service;
import org.depositary.gateway.cache.Keeper;
import org.depositary.gateway.cache.Watermarks;
import org.depositary.gateway.problem.ProblemWriter;

/** The services behind the gateway. Each has connections of its own: a dead one takes none from the others. */
@Singleton
class Upstreams {

    private final Map<Service, Upstream> byService;

    Upstreams(Vertx vertx, GatewaySettings settings, Keeper keeper, Watermarks watermarks, ProblemWriter problems) {
        byService = Service.WITH_JOURNAL.stream().collect(toUnmodifiableMap(identity(), service -> {
            var failures = new Failures(service, problems);
            return new Upstream(
                    new Connections(vertx, settings.of(service).url(), settings.proxy()),
                    settings.limits().publicReads(),
                    List.of(
                            new Keeping(service, keeper, watermarks, failures),
                            failures,
                            new Measuring(),
                            new Patience(vertx, service, settings.proxy().breaker()),
                            new HopHeaders(),
                            new SecondTry()));
        }));
    }

    Upstream of(Service service) {
        var upstream = byService.get(service);
        if (upstream == null) {
            throw new IllegalArgumentException(service.title() + " is not behind the proxy.");
        }
        return upstream;
    }
}
