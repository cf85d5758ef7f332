package org.depositary.gateway.proxy;

import io.vertx.circuitbreaker.CircuitBreaker;
import io.vertx.circuitbreaker.CircuitBreakerOptions;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.StreamResetException;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import org.depositary.gateway.GatewaySettings;
import org.depositary.gateway.Service;

/** How much is asked of a service that does not answer: after several failures it is left in peace for a while. */
final class Patience implements ProxyInterceptor {

    /** The proxy's own clocks decide how long an answer may take. */
    private static final long NO_CLOCK = -1;

    private final CircuitBreaker breaker;

    Patience(Vertx vertx, Service service, GatewaySettings.Breaker settings) {
        breaker = CircuitBreaker.create(
                service.title(),
                vertx,
                new CircuitBreakerOptions()
                        .setMaxFailures(settings.failures())
                        .setResetTimeout(settings.rest().toMillis())
                        .setTimeout(NO_CLOCK));
        breaker.failurePolicy(Patience::isTheServices);
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        return breaker.execute(answer -> context.sendRequest().onComplete(answer));
    }

    /** What is reset is reset from this side: the sender has gone, or has sent too much. */
    private static boolean isTheServices(Future<?> answer) {
        return answer.failed() && !(answer.cause() instanceof StreamResetException);
    }
}
