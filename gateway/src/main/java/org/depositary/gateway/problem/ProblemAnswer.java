package org.depositary.gateway.problem;

import io.vertx.core.http.HttpHeaders;
import java.time.Duration;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import org.depositary.gateway.Service;
import org.depositary.kit.problem.HttpProblems;
import org.depositary.kit.problem.Problem;

/** A whole answer of the gateway's own that is a problem: the one place where its failures get a status. */
public record ProblemAnswer(Problem problem, Map<String, String> headers) {

    private static final String ALLOW = "Allow";
    private static final String CHALLENGE = "WWW-Authenticate";
    private static final String RETRY_AFTER = HttpHeaders.RETRY_AFTER.toString();
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration LATER = Duration.ofSeconds(5);
    private static final String REPEAT = " A write with an Idempotency-Key can be sent again as it was.";

    public ProblemAnswer {
        headers = Map.copyOf(headers);
    }

    public static ProblemAnswer unknownPath() {
        return new ProblemAnswer(HttpProblems.of(404), Map.of());
    }

    public static ProblemAnswer otherMethod(SortedSet<String> allowed) {
        return new ProblemAnswer(HttpProblems.of(405), Map.of(ALLOW, String.join(", ", allowed)));
    }

    public static ProblemAnswer tokenNeeded() {
        return new ProblemAnswer(HttpProblems.of(401), Map.of(CHALLENGE, "Bearer"));
    }

    /** The realm could not be asked about a token, which may be a good one. */
    public static ProblemAnswer realmUnreachable() {
        return later("realm-unreachable", 503, "The token could not be checked; try again.", SOON);
    }

    /** No connection to {@code service}. */
    public static ProblemAnswer unreachable(Service service) {
        return later("service-unreachable", 503, service.title() + " cannot be reached; try again.", SOON);
    }

    /** {@code service} has failed so often that it is not asked for a while. */
    public static ProblemAnswer resting(Service service) {
        return later(
                "service-resting", 503, service.title() + " has failed several times and is left in peace.", LATER);
    }

    /** {@code service} went away before it had answered; a write may or may not have been done. */
    public static ProblemAnswer brokenOff(Service service) {
        return later("service-broke-off", 502, service.title() + " broke off before it had answered." + REPEAT, SOON);
    }

    /** {@code service} has the request and does not answer; a write may or may not have been done. */
    public static ProblemAnswer tooSlow(Service service) {
        return later("service-too-slow", 504, service.title() + " did not answer in time." + REPEAT, LATER);
    }

    /** As many event streams are open as there may be. */
    public static ProblemAnswer tooManyStreams() {
        return later("too-many-streams", 503, "As many event streams are open as there may be; try again.", LATER);
    }

    /** Reads by anybody yield to those of {@code service}'s callers who write. */
    public static ProblemAnswer busy(Service service) {
        return later("service-busy", 503, service.title() + " has much to do; reads by the public wait.", SOON);
    }

    /** The client has asked for more than its share; there is more after {@code wait}. */
    public static ProblemAnswer tooManyRequests(Duration wait) {
        return new ProblemAnswer(HttpProblems.of(429), Map.of(RETRY_AFTER, String.valueOf(wait.toSeconds())));
    }

    /** A body of more than {@code most} bytes. */
    public static ProblemAnswer tooLarge(long most) {
        return new ProblemAnswer(
                HttpProblems.of(413).saying("At most " + most + " bytes are read here. Send less in one request."),
                Map.of("Connection", "close"));
    }

    public static ProblemAnswer addressTooLong(int most) {
        return new ProblemAnswer(
                HttpProblems.of(414).saying("At most " + most + " characters are read. Ask for less in one request."),
                Map.of());
    }

    public static ProblemAnswer tooManyParameters(int most) {
        return new ProblemAnswer(
                Problem.of(
                        "too-many-parameters",
                        400,
                        "The request is not in form",
                        "A query of at most " + most
                                + " parameters is read. Several values of one are joined by comma."),
                Map.of());
    }

    public static ProblemAnswer headersTooLarge() {
        return new ProblemAnswer(HttpProblems.of(431), Map.of());
    }

    public int status() {
        return problem.status();
    }

    public ProblemAnswer at(String path) {
        return new ProblemAnswer(problem.at(path), headers);
    }

    private static ProblemAnswer later(String code, int status, String detail, Duration wait) {
        var problem = Problem.of(code, status, "Not available now", detail)
                .tracedAs(UUID.randomUUID().toString());
        return new ProblemAnswer(problem, Map.of(RETRY_AFTER, String.valueOf(wait.toSeconds())));
    }
}
