package org.depositary.declarations.instrument;

import org.depositary.kit.problem.Unknown;

/** No instrument has this slug now, but one had it: who asks for it by a path is led to the slug it has today. */
public final class RenamedInstrument extends Unknown {

    private final String slug;

    RenamedInstrument(String former, String slug) {
        super("instrument", former);
        this.slug = slug;
    }

    /** The slug that it has now. */
    public String slug() {
        return slug;
    }
}
