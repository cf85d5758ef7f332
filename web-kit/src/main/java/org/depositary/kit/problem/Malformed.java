package org.depositary.kit.problem;

import java.util.List;

/** A request that is not in form: nothing of the domain was asked yet. */
public final class Malformed extends Refusal {

    public Malformed(String code, String detail) {
        super(Kind.MALFORMED, code, detail);
    }

    /** One part of the request is not in form. */
    public static Malformed part(String pointer, String detail) {
        return new Malformed("malformed-request", detail, List.of(new InvalidPart(pointer, detail)));
    }

    /** Several parts of the request are not in form. */
    public static Malformed parts(List<InvalidPart> parts) {
        return new Malformed("invalid-request", "See errors.", parts);
    }

    private Malformed(String code, String detail, List<InvalidPart> parts) {
        super(Kind.MALFORMED, code, detail, parts);
    }
}
