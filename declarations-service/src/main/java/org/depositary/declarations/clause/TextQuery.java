package org.depositary.declarations.clause;

import java.util.List;
import java.util.Optional;
import org.depositary.declarations.participant.ParticipantCode;

/** Which text a reader wants: one language or all, and between which two participants, if that matters to it. */
public record TextQuery(Optional<String> language, List<ParticipantCode> between) {

    /** Everything, as all amendments have made it. */
    public static final TextQuery ALL = new TextQuery(Optional.empty(), List.of());

    public TextQuery {
        between = List.copyOf(between);
    }

    /** The same, in {@code other} language. */
    public TextQuery in(String other) {
        return new TextQuery(Optional.of(other), between);
    }
}
