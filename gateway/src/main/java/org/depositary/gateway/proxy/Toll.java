package org.depositary.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.depositary.gateway.limit.Share;
import org.depositary.gateway.limit.Shares;
import org.depositary.gateway.problem.ProblemAnswer;

/** Charges each request to its client's share, and says in the answer what is left of it. A 304 costs nothing. */
@Singleton
class Toll {

    private static final int NOT_MODIFIED = 304;

    private final Tokens tokens;
    private final Shares shares;

    Toll(Tokens tokens, Shares shares) {
        this.tokens = tokens;
        this.shares = shares;
    }

    /** Why the request may not pass, or nothing: its token, where one is needed, or that too much was asked. */
    Future<Optional<ProblemAnswer>> admit(RoutingContext request, boolean needsToken) {
        if (!request.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            return Future.succeededFuture(
                    charge(request).or(() -> needsToken ? Optional.of(ProblemAnswer.tokenNeeded()) : Optional.empty()));
        }
        return tokens.bearer(request).map(bearer -> switch (bearer) {
            case Tokens.Bearer.Known(var subject) -> charge(request, shares.of(subject));
            case Tokens.Bearer.Nobody(var objection) -> {
                var tooMuch = charge(request);
                yield tooMuch.isPresent() || !needsToken ? tooMuch : Optional.of(objection);
            }
        });
    }

    /** Charges the address. */
    Optional<ProblemAnswer> charge(RoutingContext request) {
        return charge(request, shares.of(request.request().remoteAddress()));
    }

    /** What is answered costs nothing. */
    void waive(RoutingContext request) {
        shares.of(request.request().remoteAddress()).tell(request.response().headers());
    }

    private static Optional<ProblemAnswer> charge(RoutingContext request, Share share) {
        var taken = share.take();
        request.addHeadersEndHandler(head -> {
            if (taken && request.response().getStatusCode() == NOT_MODIFIED) {
                share.giveBack();
            }
            share.tell(request.response().headers());
        });
        return taken ? Optional.empty() : Optional.of(ProblemAnswer.tooManyRequests(share.untilNext()));
    }
}
