package org.depositary.kit.problem;

import java.util.List;

/**
 * Why a request changes nothing, as the domain says it: a fact with a reason, not a status.
 *
 * <p>Subclasses are named for the fact ({@code UnknownInstrument}, {@code CaseConcluded}). {@link Problems} alone knows
 * which HTTP status a {@link Kind} becomes.
 */
public abstract class Refusal extends RuntimeException {

    /** What sort of refusal this is, whatever the domain. */
    public enum Kind {
        MALFORMED,
        FORBIDDEN,
        UNKNOWN,
        CONFLICT,
        STALE,
        UNCONDITIONAL,
        UNSOUND,
        UNAVAILABLE
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
