package org.depositary.gateway.proxy;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.function.BiConsumer;
import org.depositary.gateway.problem.ProblemAnswer;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/** Asks of a request one thing: whom its bearer token names, if it is valid. What the caller may do is for the service to say. */
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

    /** Whom a request's token names. */
    sealed interface Bearer {

        /** Its token is valid. */
        record Known(String subject) implements Bearer {}

        /** It has none that is; where one is needed it may not pass. */
        record Nobody(ProblemAnswer objection) implements Bearer {}
    }

    /** Who asks. */
    Future<Bearer> bearer(RoutingContext request) {
        request.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, LEFT_TO_US);
        var bearer = Promise.<Bearer>promise();
        var here = request.vertx().getOrCreateContext();
        QuarkusHttpUser.getSecurityIdentity(request, null)
                .map(Tokens::bearer)
                .onFailure(AuthenticationFailedException.class)
                .recoverWithItem(new Bearer.Nobody(ProblemAnswer.tokenNeeded()))
                .onFailure()
                .recoverWithItem(Tokens::unchecked)
                .emitOn(command -> here.runOnContext(now -> command.run()))
                .subscribe()
                .with(bearer::complete, bearer::fail);
        return bearer.future();
    }

    private static Bearer bearer(SecurityIdentity identity) {
        return identity.isAnonymous()
                ? new Bearer.Nobody(ProblemAnswer.tokenNeeded())
                : new Bearer.Known(
                        identity.getPrincipal() instanceof JsonWebToken token
                                ? token.getSubject()
                                : identity.getPrincipal().getName());
    }

    private static Bearer unchecked(Throwable failure) {
        var answer = ProblemAnswer.realmUnreachable();
        LOG.warnf(
                "A token could not be checked (%s), trace %s",
                failure, answer.problem().traceId());
        return new Bearer.Nobody(answer);
    }
}
