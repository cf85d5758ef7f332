package org.depositary.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.concurrent.TimeoutException;
import org.depositary.gateway.Service;
import org.depositary.gateway.problem.ProblemAnswer;
import org.depositary.gateway.problem.ProblemWriter;
import org.depositary.kit.problem.Problem;
import org.jboss.logging.Logger;

/** What a caller is told when a service is dead, slow or goes away in the middle of an answer. */
final class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class);

    private final ProblemWriter problems;

    Failures(ProblemWriter problems) {
        this.problems = problems;
    }

    ProxyInterceptor of(Service service) {
        return new ProxyInterceptor() {
            @Override
            public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
                return context.sendRequest()
                        .recover(failure -> Future.succeededFuture(answer(context, answer(service, failure), failure)));
            }

            @Override
            public Future<Void> handleProxyResponse(ProxyContext context) {
                return context.sendResponse().recover(failure -> cut(service, context, failure));
            }
        };
    }

    private static ProblemAnswer answer(Service service, Throwable failure) {
        return switch (failure) {
            case Unreachable none -> ProblemAnswer.unreachable(service);
            case TimeoutException late -> ProblemAnswer.tooSlow(service);
            default -> ProblemAnswer.brokenOff(service);
        };
    }

    private ProxyResponse answer(ProxyContext context, ProblemAnswer answer, Throwable failure) {
        var request = context.request();
        LOG.warnf(
                "%s %s: %s (%s), trace %s",
                request.getMethod(),
                request.getURI(),
                answer.problem().detail(),
                failure,
                answer.problem().traceId());
        var body = problems.body(answer.at(request.proxiedRequest().path()));
        var response =
                request.release().response().setStatusCode(answer.status()).setBody(Body.body(body));
        answer.headers().forEach(response::putHeader);
        return response.putHeader("Content-Type", Problem.MEDIA_TYPE);
    }

    /** Its head is on its way, so nothing else can be said: the connection is cut, and the reader sees that it was. */
    private static Future<Void> cut(Service service, ProxyContext context, Throwable failure) {
        var incoming = context.request().proxiedRequest();
        if (!incoming.response().headWritten()) {
            return Future.failedFuture(failure);
        }
        LOG.warnf(
                "%s %s: the answer of %s was cut off (%s)",
                incoming.method(), incoming.path(), service.title(), failure);
        return Future.succeededFuture();
    }
}
