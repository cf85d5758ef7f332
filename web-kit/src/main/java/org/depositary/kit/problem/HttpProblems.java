package org.depositary.kit.problem;

import java.util.Map;

/** The problems that HTTP itself knows, by status: code, title, and what to do about it. */
public final class HttpProblems {

    private record Words(String code, String title, String detail) {}

    private static final Map<Integer, Words> BY_STATUS = Map.of(
            400,
            new Words("malformed-request", "The request is not in form", "The request could not be read."),
            401,
            new Words(
                    "token-needed",
                    "A valid token is needed",
                    "Send a bearer token of the realm 'depositary' whose audience is 'depositary-api'."),
            403,
            new Words("not-allowed-to", "Not allowed", "The caller's roles do not allow this."),
            404,
            new Words(
                    "unknown-path",
                    "Nothing is here",
                    "No resource has this path. The document at /openapi lists all."),
            405,
            new Words("method-not-allowed", "The method is not allowed here", "The header Allow lists what is."),
            406,
            new Words("not-acceptable", "No such representation", "None of the media types in Accept can be given."),
            413,
            new Words("too-large", "The request is too large", "Send less in one request."),
            415,
            new Words("unsupported-media-type", "This media type is not read here", "Send application/json."),
            503,
            new Words("unavailable", "Not available now", "Try again after the time in Retry-After."));

    private HttpProblems() {}

    /** The problem that {@code status} stands for, whatever the request. */
    public static Problem of(int status) {
        var words = BY_STATUS.getOrDefault(
                status, new Words("http-" + status, "The request was refused", "HTTP status " + status + "."));
        return Problem.of(words.code(), status, words.title(), words.detail());
    }
}
