package org.depositary.gateway.proxy;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.SortedSet;
import org.depositary.gateway.Service;
import org.depositary.gateway.cache.Inquiry;
import org.depositary.gateway.cache.Memory;
import org.depositary.gateway.cache.Question;
import org.depositary.gateway.cache.Telling;
import org.depositary.gateway.problem.ProblemAnswer;
import org.depositary.gateway.problem.ProblemWriter;

/**
 * Where every request enters, in the order of checks of this API: path, method, token; then it is handed on.
 *
 * <p>Media types, roles, participants and all that follows are the owning service's to check.
 */
@Singleton
class FrontDoor {

    /** After the token has been taken from the request, before any resource. */
    private static final int PRIORITY = 1;

    private static final String API = "/api/";

    private final RouteTable routes;
    private final Tokens tokens;
    private final Upstreams upstreams;
    private final Memory memory;
    private final ProblemWriter problems;

    FrontDoor(RouteTable routes, Tokens tokens, Upstreams upstreams, Memory memory, ProblemWriter problems) {
        this.routes = routes;
        this.tokens = tokens;
        this.upstreams = upstreams;
        this.memory = memory;
        this.problems = problems;
    }

    void open(@Observes Filters filters) {
        filters.register(this::enter, PRIORITY);
    }

    private void enter(RoutingContext request) {
        var method = request.request().method().name();
        switch (routes.find(method, request.request().path())) {
            case Direction.To(Route route) when route.secured() -> admit(request, route);
            case Direction.To(Route route)
            when route.kept() && Question.isAskedBy(request.request()) -> recall(request, route);
            case Direction.To(Route route) -> handOn(request, Errand.alone(route), route);
            case Direction.OtherMethods(var allowed) -> refuseMethod(request, allowed);
            case Direction.Nowhere() -> leave(request);
        }
    }

    private void admit(RoutingContext request, Route route) {
        request.request().pause();
        tokens.objection(request)
                .onSuccess(objection -> objection.ifPresentOrElse(
                        answer -> problems.end(request.request(), answer),
                        () -> handOn(request, Errand.alone(route), route)))
                .onFailure(request::fail);
    }

    /** Anybody's read: from memory, or asked for once for all who ask now. */
    private void recall(RoutingContext request, Route route) {
        var question = Question.of(request.request(), route.mediaTypes());
        memory.recall(question)
                .ifPresentOrElse(
                        told -> Telling.tell(request.request(), told), () -> inquire(request, route, question));
    }

    private void inquire(RoutingContext request, Route route, Question question) {
        if (request.request().method().equals(HttpMethod.HEAD)) {
            handOn(request, Errand.alone(route), route);
        } else {
            memory.inquire(request, question, route.sources(), inquiry -> handOn(request, Errand.of(inquiry), route));
        }
    }

    private void handOn(RoutingContext request, Errand errand, Route route) {
        if (route.owner() == Service.GATEWAY) {
            errand.inquiry().ifPresent(inquiry -> request.put(Inquiry.NAME, inquiry));
            request.request().resume();
            request.next();
        } else {
            upstreams.of(route.owner()).handle(request.request(), errand);
        }
    }

    private void refuseMethod(RoutingContext request, SortedSet<String> allowed) {
        if (request.request().method().equals(HttpMethod.OPTIONS)) {
            request.response()
                    .setStatusCode(204)
                    .putHeader("Allow", String.join(", ", allowed))
                    .end();
        } else {
            problems.end(request.request(), ProblemAnswer.otherMethod(allowed));
        }
    }

    /** Outside the API there are pages that are no operations: the document, its reader, health. */
    private void leave(RoutingContext request) {
        if (request.request().path().startsWith(API)) {
            problems.end(request.request(), ProblemAnswer.unknownPath());
        } else {
            request.next();
        }
    }
}
