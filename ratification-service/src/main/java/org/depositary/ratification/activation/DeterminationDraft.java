package org.depositary.ratification.activation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.depositary.kit.fact.Source;
import org.depositary.kit.time.PartialDate;
import org.depositary.rules.EventType;

/**
 * A record of a determination that is to be made, whole: what a next step or a correction leaves out is as it was.
 *
 * @param before the course so far; empty for a new determination
 */
record DeterminationDraft(
        UUID id,
        Optional<DeterminationCourse> before,
        Determination.Manner manner,
        EventType event,
        DeterminationStatus status,
        PartialDate occurredOn,
        Optional<String> assertedBy,
        List<UUID> instruments,
        DeterminationDetails details,
        Source source,
        LocalDate today) {

    UUID root() {
        return before.map(DeterminationCourse::root).orElse(id);
    }

    /** The instruments under which it is or was made. */
    Set<UUID> touched() {
        var touched = new HashSet<>(instruments);
        before.ifPresent(course -> touched.addAll(course.last().instruments()));
        return touched;
    }

    /** Whether by this record the event becomes determined. */
    boolean determines() {
        return manner != Determination.Manner.RETRACTION && status == DeterminationStatus.DETERMINED;
    }

    /** Those whose word carries it by its very making. */
    List<String> authors() {
        return assertedBy.stream().toList();
    }
}
