package org.depositary.gateway.page;

import java.util.List;

/** All kinds of problems. */
public record ProblemKinds(List<ProblemKind> items) {

    public ProblemKinds {
        items = List.copyOf(items);
    }
}
