package org.depositary.gateway.proxy;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
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
import org.depositary.gateway.http.Unread;
import org.depositary.gateway.limit.Bounds;
import org.depositary.gateway.problem.ProblemAnswer;
import org.depositary.gateway.problem.ProblemWriter;

/**
 * Where every request enters, in the order of checks of this API: path, method, token; then it is handed on.
 *
 * <p>Media types, roles, participants and all that follows are the owning service's to check.
 */
@Singleton
class FrontDoor {

    /** Who sends no token need not wait until it has been looked at: most reads are anybody's, and answered from memory. */
    private static final int OF_ANYBODY = 998;

    /** After the token has been taken from the request, before any resource. */
    private static final int WITH_A_TOKEN = 1;

    private static final String API = "/api/";

    private final RouteTable routes;
    private final Toll toll;
    private final Bounds bounds;
    private final Upstreams upstreams;
    private final Memory memory;
    private final ProblemWriter problems;

    FrontDoor(RouteTable routes, Toll toll, Bounds bounds, Upstreams upstreams, Memory memory, ProblemWriter problems) {
        this.routes = routes;
        this.toll = toll;
        this.bounds = bounds;
        this.upstreams = upstreams;
        this.memory = memory;
        this.problems = problems;
    }

    void open(@Observes Filters filters) {
        filters.register(request -> enter(request, !hasToken(request)), OF_ANYBODY);
        filters.register(request -> enter(request, hasToken(request)), WITH_A_TOKEN);
    }

    private static boolean hasToken(RoutingContext request) {
        return request.request().headers().contains(HttpHeaders.AUTHORIZATION);
    }

    private void enter(RoutingContext request, boolean here) {
        if (here) {
            enter(request);
        } else {
            request.next();
        }
    }

    private void enter(RoutingContext request) {
        var method = request.request().method().name();
        switch (routes.find(method, request.request().path())) {
            case Direction.To(Route route) -> enter(request, route);
            case Direction.OtherMethods(var allowed) -> refuseMethod(request, allowed);
            case Direction.Nowhere() -> leave(request);
        }
    }

    private void enter(RoutingContext request, Route route) {
        var objection = bounds.objection(request.request(), route.longestBody());
        if (objection.isPresent()) {
            problems.end(request.request(), objection.get());
        } else if (route.kept() && Question.isAskedBy(request.request())) {
            recall(request, route);
        } else {
            admit(request, route);
        }
    }

    /** Lets in who has a valid token where one is needed, and has not asked for too much. */
    private void admit(RoutingContext request, Route route) {
        request.request().pause();
        toll.admit(request, route.secured())
                .onSuccess(objection -> objection.ifPresentOrElse(
                        answer -> problems.end(request.request(), answer), () -> pass(request, route)))
                .onFailure(request::fail);
    }

    private void pass(RoutingContext request, Route route) {
        if (!hasToken(request) && isBusy(route)) {
            problems.end(request.request(), ProblemAnswer.busy(route.owner()));
        } else {
            handOn(request, Errand.alone(route), route);
        }
    }

    /** Anybody's read: from memory, or asked for once for all who ask now. What its reader has already costs nothing. */
    private void recall(RoutingContext request, Route route) {
        var question = Question.of(request.request(), route.mediaTypes());
        var told = memory.recall(question);
        if (told.isPresent() && told.get().isKnownTo(request.request().headers())) {
            toll.waive(request);
            Telling.tell(request.request(), told.get());
            return;
        }
        var objection = toll.charge(request);
        if (objection.isPresent()) {
            problems.end(request.request(), objection.get());
        } else if (told.isPresent()) {
            Telling.tell(request.request(), told.get());
        } else if (isBusy(route)) {
            problems.end(request.request(), ProblemAnswer.busy(route.owner()));
        } else {
            inquire(request, route, question);
        }
    }

    private boolean isBusy(Route route) {
        return route.owner() != Service.GATEWAY && upstreams.of(route.owner()).isBusy();
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
            Unread.letGo(request.request());
            request.next();
        } else {
            upstreams.of(route.owner()).handle(request, errand);
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
