package org.depositary.ratification.procedure;

import java.util.List;
import java.util.Objects;

/** What a case's reading rests on: what internal law asks, and what has happened, in the order in which it was recorded. */
public record CaseFacts(Requirement requirement, List<Happening> happenings) {

    public CaseFacts {
        Objects.requireNonNull(requirement, "requirement");
        happenings = List.copyOf(happenings);
    }
}
