package org.depositary.kit.problem;

import java.util.List;

/**
 * Why a request changes nothing, as the domain says it: a fact with a reason, not a status.
 *
 * <p>Subclasses are named for the fact ({@code UnknownInstrument}, {@code CaseConcluded}). This package alone
 * knows which HTTP status a {@link Kind} becomes.
 */
public abstract class Refusal extends RuntimeException {

    /** What sort of refusal this is, whatever the domain. */
    public enum Kind {
        MALFORMED(400, "The request is not in form"),
        FORBIDDEN(403, "Not allowed"),
        UNKNOWN(404, "Not in the register"),
        NOT_ACCEPTABLE(406, "No such representation"),
        CONFLICT(409, "In conflict with what stands"),
        STALE(412, "The resource has changed"),
        TOO_LARGE(413, "The request is too large"),
        UNSOUND(422, "The content cannot stand"),
        UNCONDITIONAL(428, "A condition is needed"),
        UNAVAILABLE(503, "Not available now");

        /** What HTTP calls it; nobody outside this package needs to know. */
        final int status;

        final String title;

        Kind(int status, String title) {
            this.status = status;
            this.title = title;
        }
    }

    private final Kind kind;
    private final String code;
    private final transient List<InvalidPart> parts;

    protected Refusal(Kind kind, String code, String detail) {
        this(kind, code, detail, List.of());
    }

    protected Refusal(Kind kind, String code, String detail, List<InvalidPart> parts) {
        super(detail);
        this.kind = kind;
        this.code = code;
        this.parts = List.copyOf(parts);
    }

    public Kind kind() {
        return kind;
    }

    /** The last segment of the problem's {@code type}, kebab-case: {@code stale-version}. */
    public String code() {
        return code;
    }

    /** What is wrong, in one or two sentences that say how to mend it. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<InvalidPart> parts() {
        return parts;
    }
}
