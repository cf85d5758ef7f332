package org.depositary.gateway.proxy;

import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.Map;
import org.depositary.gateway.GatewaySettings;
import org.depositary.gateway.Service;
import org.depositary.gateway.problem.ProblemWriter;

/** The services behind the gateway. Each has connections of its own: a dead one takes none from the others. */
@Singleton
class Upstreams {

    private final Map<Service, Upstream> byService;

    Upstreams(Vertx vertx, GatewaySettings settings, ProblemWriter problems) {
        var failures = new Failures(problems);
        byService = Map.of(
                Service.DECLARATIONS,
                new Upstream(Service.DECLARATIONS, connections(vertx, settings, settings.declarations()), failures),
                Service.RATIFICATION,
                new Upstream(Service.RATIFICATION, connections(vertx, settings, settings.ratification()), failures));
    }

    Upstream of(Service service) {
        var upstream = byService.get(service);
        if (upstream == null) {
            throw new IllegalArgumentException(service.title() + " is not behind the proxy.");
        }
        return upstream;
    }

    private static Connections connections(Vertx vertx, GatewaySettings settings, GatewaySettings.Address address) {
        return new Connections(vertx, address.url(), settings.proxy());
    }
}
