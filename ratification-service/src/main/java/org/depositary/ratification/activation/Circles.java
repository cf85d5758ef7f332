package org.depositary.ratification.activation;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.ratification.instrument.DeclaredTies;
import org.depositary.ratification.instrument.KnownParticipant;

/** Who is meant where groups are named: an organisation acts itself, a group stands for its members. */
@ApplicationScoped
class Circles {

    private final DeclaredTies ties;
    private final KnownParticipant.Repository participants;

    Circles(DeclaredTies ties, KnownParticipant.Repository participants) {
        this.ties = ties;
        this.participants = participants;
    }

    /** The members of those of {@code keys} that are groups; two statements at most. */
    Members of(Collection<String> keys, Optional<Instant> knownAt) {
        if (keys.isEmpty()) {
            return new Members(Set.of(), Map.of(), LocalDate.EPOCH);
        }
        var groups = participants.list("code in ?1 and kind = 'GROUP'", keys).stream()
                .map(KnownParticipant::code)
                .collect(toSet());
        return new Members(groups, groups.isEmpty() ? Map.of() : ties.members(knownAt), LocalDate.EPOCH);
    }
}
