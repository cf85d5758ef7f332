package org.depositary.declarations.instrument;

import java.util.UUID;

/** Which clauses instruments have; whoever keeps the clauses answers. */
public interface ClauseNames {

    /** Whether {@code instrument} has, or once had, a clause of this eId. */
    boolean know(UUID instrument, String eId);
}
