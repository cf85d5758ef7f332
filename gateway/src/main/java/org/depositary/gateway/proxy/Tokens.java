package org.depositary.gateway.proxy;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.depositary.gateway.problem.ProblemAnswer;
import org.jboss.logging.Logger;

/** Asks of a request one thing: that its bearer token is valid. What the caller may do is for the service to say. */
@Singleton
class Tokens {

    private static final Logger LOG = Logger.getLogger(Tokens.class);

    /** Takes the place of Quarkus's own answer to a bad token, which has no body. */
    private static final BiConsumer<RoutingContext, Throwable> LEFT_TO_US = new BiConsumer<>() {
        @Override
        public void accept(RoutingContext request, Throwable failure) {
            // The failure reaches objection() all the same.
        }
    };

    /** Why the request may not pass, or nothing. */
    Future<Optional<ProblemAnswer>> objection(RoutingContext request) {
        request.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, LEFT_TO_US);
        var objection = Promise.<Optional<ProblemAnswer>>promise();
        var here = request.vertx().getOrCreateContext();
        QuarkusHttpUser.getSecurityIdentity(request, null)
                .map(identity -> identity.isAnonymous()
                        ? Optional.of(ProblemAnswer.tokenNeeded())
                        : Optional.<ProblemAnswer>empty())
                .onFailure(AuthenticationFailedException.class)
                .recoverWithItem(Optional.of(ProblemAnswer.tokenNeeded()))
                .onFailure()
                .recoverWithItem(Tokens::unchecked)
                .emitOn(command -> here.runOnContext(now -> command.run()))
                .subscribe()
                .with(objection::complete, objection::fail);
        return objection.future();
    }

    private static Optional<ProblemAnswer> unchecked(Throwable failure) {
        var answer = ProblemAnswer.realmUnreachable();
        LOG.warnf(
                "A token could not be checked (%s), trace %s",
                failure, answer.problem().traceId());
        return Optional.of(answer);
    }
}
