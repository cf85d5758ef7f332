package org.depositary.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.http.StreamResetException;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.nio.channels.ClosedChannelException;
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
        var problem = answer.problem();
        log(context, failure, problem.detail() + " Trace " + problem.traceId());
        var body = problems.body(answer.at(request.proxiedRequest().path()));
        var response =
                request.release().response().setStatusCode(answer.status()).setBody(Body.body(body));
        answer.headers().forEach(response::putHeader);
        return response.putHeader("Content-Type", Problem.MEDIA_TYPE);
    }

    /** Its head is on its way, so nothing else can be said: the connection is cut, and the reader sees that it was. */
    private static Future<Void> cut(Service service, ProxyContext context, Throwable failure) {
        if (!context.request().proxiedRequest().response().headWritten()) {
            return Future.failedFuture(failure);
        }
        log(context, failure, service.title() + " was cut off in its answer.");
        return Future.succeededFuture();
    }

    private static void log(ProxyContext context, Throwable failure, String what) {
        var request = context.request().proxiedRequest();
        LOG.logf(level(failure), "%s %s: %s (%s)", request.method(), request.path(), what, failure);
    }

    /** A reader who goes away is no fault of a service. */
    private static Logger.Level level(Throwable failure) {
        return failure instanceof ClosedChannelException || failure instanceof StreamResetException
                ? Logger.Level.DEBUG
                : Logger.Level.WARN;
    }
}
