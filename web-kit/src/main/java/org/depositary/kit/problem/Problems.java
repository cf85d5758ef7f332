package org.depositary.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Where a failure becomes an HTTP status: here and nowhere else. */
@Singleton
public class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    /** SQLSTATEs of what a later try may not meet: lost connections, too many, deadlocks, lost races, shutdowns. */
    private static final Pattern PASSING = Pattern.compile("08...|53...|40001|40P01|55P03|57P0.");

    @ServerExceptionMapper
    Response refused(Refusal refusal, UriInfo uri) {
        var status = status(refusal.kind());
        var problem = Problem.of(refusal.code(), status, title(refusal.kind()), refusal.detail())
                .with(refusal.parts());
        return switch (refusal) {
            case StaleVersion stale ->
                response(problem.whileCurrentIs(stale.current()), uri)
                        .header(HttpHeaders.ETAG, stale.current())
                        .build();
            default ->
                refusal.kind() == Refusal.Kind.UNAVAILABLE
                        ? response(problem, uri)
                                .header(HttpHeaders.RETRY_AFTER, "1")
                                .build()
                        : response(problem, uri).build();
        };
    }

    @ServerExceptionMapper
    Response asHttpSays(WebApplicationException failure, UriInfo uri) {
        if (failure.getCause() instanceof JsonProcessingException fault) {
            return unreadable(fault, uri);
        }
        var given = failure.getResponse();
        if (given.getStatus() < 400) {
            return given;
        }
        var response = response(HttpProblems.of(given.getStatus()), uri);
        given.getStringHeaders().forEach((name, values) -> values.forEach(value -> response.header(name, value)));
        return response.type(Problem.MEDIA_TYPE).build();
    }

    /** Named twice: Quarkus has a mapper of its own for the narrower one. */
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    Response unreadable(JsonProcessingException fault, UriInfo uri) {
        return response(JsonFaults.describe(fault), uri).build();
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException invalid, UriInfo uri) {
        var parts = invalid.getConstraintViolations().stream()
                .map(violation -> new InvalidPart(pointer(violation), violation.getMessage()))
                .sorted(Comparator.comparing(InvalidPart::pointer))
                .toList();
        var problem = Problem.of("invalid-request", 400, "The request is not in form", "See errors.");
        return response(problem.with(parts), uri).build();
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    Response withoutToken(SecurityException failure, UriInfo uri) {
        return response(HttpProblems.of(401), uri)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response withoutRole(ForbiddenException failure, UriInfo uri) {
        return response(HttpProblems.of(403), uri).build();
    }

    @ServerExceptionMapper
    Response broken(Throwable failure, UriInfo uri) {
        var states = sqlStates(failure);
        if (states.contains(INSUFFICIENT_PRIVILEGE)) {
            LOG.warnf(failure, "The database refused %s", uri.getPath());
            return response(HttpProblems.of(403), uri).build();
        }
        if (states.stream().anyMatch(state -> PASSING.matcher(state).matches())) {
            LOG.warnf("%s was not carried out: %s", uri.getPath(), failure);
            return response(HttpProblems.of(503), uri)
                    .header(HttpHeaders.RETRY_AFTER, "1")
                    .build();
        }
        var trace = UUID.randomUUID().toString();
        LOG.errorf(failure, "%s failed, trace %s", uri.getPath(), trace);
        var problem = Problem.of(
                "internal",
                500,
                "The fault is ours",
                "The request was not carried out. Give the trace id to the operator.");
        return response(problem.tracedAs(trace), uri).build();
    }

    private static Response.ResponseBuilder response(Problem problem, UriInfo uri) {
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem.at(uri.getPath()));
    }

    private static int status(Refusal.Kind kind) {
        return switch (kind) {
            case MALFORMED -> 400;
            case FORBIDDEN -> 403;
            case UNKNOWN -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
            case UNSOUND -> 422;
            case UNCONDITIONAL -> 428;
            case UNAVAILABLE -> 503;
        };
    }

    private static String title(Refusal.Kind kind) {
        return switch (kind) {
            case MALFORMED -> "The request is not in form";
            case FORBIDDEN -> "Not allowed";
            case UNKNOWN -> "Not in the register";
            case CONFLICT -> "In conflict with what stands";
            case STALE -> "The resource has changed";
            case UNSOUND -> "The content cannot stand";
            case UNCONDITIONAL -> "A condition is needed";
            case UNAVAILABLE -> "Not available now";
        };
    }

    /** The part of the request a violation is about, without the Java method and parameter it came through. */
    private static String pointer(ConstraintViolation<?> violation) {
        var steps = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .map(step -> (step.getIndex() == null ? "" : "/" + step.getIndex())
                        + (step.getName() == null || step.getName().startsWith("<") ? "" : "/" + step.getName()))
                .toList();
        return steps.size() > 2
                ? String.join("", steps.subList(2, steps.size()))
                : String.join("", steps).substring(1);
    }

    private static List<String> sqlStates(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .filter(SQLException.class::isInstance)
                .map(cause -> String.valueOf(((SQLException) cause).getSQLState()))
                .toList();
    }
}
