package org.depositary.kit.problem;

import java.util.List;

/** A request in form whose content cannot stand; each part says where and why. */
public class Unsound extends Refusal {

    public Unsound(String code, String detail, List<InvalidPart> parts) {
        super(Kind.UNSOUND, code, detail, parts);
    }

    public Unsound(String code, String pointer, String detail) {
        this(code, detail, List.of(new InvalidPart(pointer, detail)));
    }
}
