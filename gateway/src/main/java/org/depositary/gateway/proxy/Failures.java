package org.depositary.gateway.proxy;

import io.vertx.circuitbreaker.OpenCircuitException;
import io.vertx.core.Future;
import io.vertx.core.http.StreamResetException;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.nio.channels.ClosedChannelException;
import java.util.concurrent.TimeoutException;
import org.depositary.gateway.Service;
import org.depositary.gateway.http.Unread;
import org.depositary.gateway.problem.ProblemAnswer;
import org.depositary.gateway.problem.ProblemWriter;
import org.depositary.kit.problem.Problem;
import org.jboss.logging.Logger;

/** What a caller is told when a service is dead, slow or goes away in the middle of an answer. */
final class Failures implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Failures.class);

    private final Service service;
    private final ProblemWriter problems;

    Failures(Service service, ProblemWriter problems) {
        this.service = service;
        this.problems = problems;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        return context.sendRequest().recover(failure -> Future.succeededFuture(answer(context, failure)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        return context.sendResponse().recover(failure -> cut(context, failure));
    }

    private ProblemAnswer meaningOf(Throwable failure) {
        return switch (failure) {
            case OpenCircuitException resting -> ProblemAnswer.resting(service);
            case Unreachable none -> ProblemAnswer.unreachable(service);
            case TooLong body -> ProblemAnswer.tooLarge(body.most());
            case TimeoutException late -> ProblemAnswer.tooSlow(service);
            default -> ProblemAnswer.brokenOff(service);
        };
    }

    /** The problem that {@code failure} is to the caller. */
    ProxyResponse answer(ProxyContext context, Throwable failure) {
        var answer = meaningOf(failure);
        var request = context.request();
        var problem = answer.problem();
        log(context, failure, problem.detail() + (problem.traceId() == null ? "" : " Trace " + problem.traceId()));
        var body = problems.body(answer.at(request.proxiedRequest().path()));
        var response =
                Unread.letGo(request).response().setStatusCode(answer.status()).setBody(Body.body(body));
        answer.headers().forEach(response::putHeader);
        return response.putHeader("Content-Type", Problem.MEDIA_TYPE);
    }

    /** Its head is on its way, so nothing else can be said: the connection is cut, and the reader sees that it was. */
    private Future<Void> cut(ProxyContext context, Throwable failure) {
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
        return switch (failure) {
            case ClosedChannelException gone -> Logger.Level.DEBUG;
            case StreamResetException gone -> Logger.Level.DEBUG;
            case OpenCircuitException told -> Logger.Level.DEBUG;
            case TooLong told -> Logger.Level.DEBUG;
            default -> Logger.Level.WARN;
        };
    }
}
