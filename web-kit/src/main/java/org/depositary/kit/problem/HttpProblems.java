package org.depositary.kit.problem;

import java.util.Map;

/** The problems that HTTP itself knows, by status: code, title, and what to do about it. */
public final class HttpProblems {

    private record Words(String code, String title, String detail) {}

    private static final Map<Integer, Words> BY_STATUS = Map.ofEntries(
            entry(400, "malformed-request", "The request is not in form", "The request could not be read."),
            entry(
                    401,
                    "token-needed",
                    "A valid token is needed",
                    "Send a bearer token of the realm 'depositary' whose audience is 'depositary-api'."),
            entry(403, "not-allowed-to", "Not allowed", "The caller's roles do not allow this."),
            entry(
                    404,
                    "unknown-path",
                    "Nothing is here",
                    "No resource has this path. The document at /openapi lists all."),
            entry(
                    405,
                    "method-not-allowed",
                    "The method is not allowed here",
                    "The document at /openapi lists what each path allows."),
            entry(406, "not-acceptable", "No such representation", "None of the media types in Accept can be given."),
            entry(413, "too-large", "The request is too large", "Send less in one request."),
            entry(414, "address-too-long", "The address is too long", "Ask for less in one request."),
            entry(415, "unsupported-media-type", "This media type is not read here", "Send application/json."),
            entry(429, "too-many-requests", "Too much was asked", "Ask again after the time in Retry-After."),
            entry(431, "headers-too-large", "The headers are too large", "Send fewer or shorter headers."),
            entry(
                    500,
                    "internal",
                    "The fault is ours",
                    "The request was not carried out. Give the trace id to the operator."),
            entry(503, "unavailable", "Not available now", "Try again after the time in Retry-After."));

    private HttpProblems() {}

    /** The problem that {@code status} stands for, whatever the request. */
    public static Problem of(int status) {
        var words = BY_STATUS.getOrDefault(
                status, new Words("http-" + status, "The request was refused", "HTTP status " + status + "."));
        return Problem.of(words.code(), status, words.title(), words.detail());
    }

    private static Map.Entry<Integer, Words> entry(int status, String code, String title, String detail) {
        return Map.entry(status, new Words(code, title, detail));
    }
}
