package org.depositary.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Where a failure becomes an HTTP status: here and nowhere else. */
@Singleton
public class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);

    /** What some refusals of HTTP's own say in a header. */
    private static final List<String> TOLD =
            List.of(HttpHeaders.ALLOW, HttpHeaders.WWW_AUTHENTICATE, HttpHeaders.RETRY_AFTER);

    @ServerExceptionMapper
    public Response refused(Refusal refusal, UriInfo uri) {
        var kind = refusal.kind();
        var problem = Problem.of(refusal.code(), kind.status, kind.title, refusal.detail())
                .with(refusal.parts());
        return switch (refusal) {
            case StaleVersion stale ->
                response(problem.whileCurrentIs(stale.current()), uri)
                        .header(HttpHeaders.ETAG, stale.current())
                        .build();
            default -> kind.status < 500 ? response(problem, uri).build() : broken(problem, refusal, uri);
        };
    }

    @ServerExceptionMapper
    public Response asHttpSays(WebApplicationException failure, UriInfo uri) {
        var given = failure.getResponse();
        return switch (failure.getCause()) {
            case JsonProcessingException fault -> unreadable(fault, uri);
            case NotInForm value -> notInForm(value, uri);
            case null, default -> given.getStatus() < 400 ? given : asHttpSays(given, failure, uri);
        };
    }

    private static Response asHttpSays(Response given, Throwable failure, UriInfo uri) {
        var problem = HttpProblems.of(given.getStatus());
        if (problem.status() >= 500) {
            return broken(problem, failure, uri);
        }
        var response = response(problem, uri);
        TOLD.forEach(name -> response.header(name, given.getHeaderString(name)));
        return response.build();
    }

    /** A path that cannot be is unknown; a query that cannot be is refused under the parameter's name. */
    private static Response notInForm(NotInForm value, UriInfo uri) {
        return uri.getQueryParameters().entrySet().stream()
                .filter(parameter -> parameter.getValue().contains(value.text()))
                .map(Map.Entry::getKey)
                .findFirst()
                .map(name -> Malformed.part(name, String.valueOf(value.getMessage())))
                .map(refusal -> HttpProblems.of(400).saying(refusal.detail()).with(refusal.parts()))
                .map(problem -> response(problem, uri).build())
                .orElseGet(() -> response(HttpProblems.of(404), uri).build());
    }

    /** JSON that is none, or whose reading was refused. Named twice: Quarkus has a mapper of its own for the narrower one. */
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    public Response unreadable(JsonProcessingException fault, UriInfo uri) {
        return fault.getCause() instanceof Refusal refusal
                ? refused(refusal, uri)
                : response(JsonFaults.describe(fault), uri).build();
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException invalid, UriInfo uri) {
        return Violations.areOurs(invalid)
                ? broken(invalid, uri)
                : refused(Malformed.parts(Violations.parts(invalid)), uri);
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    public Response withoutToken(SecurityException failure, UriInfo uri) {
        return response(HttpProblems.of(401), uri)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    public Response withoutRole(ForbiddenException failure, UriInfo uri) {
        return response(HttpProblems.of(403), uri).build();
    }

    @ServerExceptionMapper
    public Response broken(Throwable failure, UriInfo uri) {
        var status = DatabaseFault.status(failure).orElse(500);
        return broken(HttpProblems.of(status), failure, uri);
    }

    /** The log says what happened; a client is told under which name it stands there. */
    private static Response broken(Problem problem, Throwable failure, UriInfo uri) {
        var trace = UUID.randomUUID().toString();
        var response = response(problem.status() < 500 ? problem : problem.tracedAs(trace), uri);
        if (problem.status() == 500) {
            LOG.errorf(failure, "%s failed, trace %s", path(uri), trace);
        } else {
            LOG.warnf("%s was not carried out, trace %s: %s", path(uri), trace, failure);
        }
        return problem.status() == 503
                ? response.header(HttpHeaders.RETRY_AFTER, "1").build()
                : response.build();
    }

    private static Response.ResponseBuilder response(Problem problem, UriInfo uri) {
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem.at(path(uri)));
    }

    /** As it was sent, so that neither a log nor a document is broken by what it decodes to. */
    private static String path(UriInfo uri) {
        return uri.getRequestUri().getRawPath();
    }
}
