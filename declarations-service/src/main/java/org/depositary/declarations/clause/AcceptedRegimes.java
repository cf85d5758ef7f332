package org.depositary.declarations.clause;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.depositary.declarations.instrument.AcceptedAmendments;
import org.depositary.declarations.instrument.Instrument;
import org.depositary.declarations.participant.ParticipantCode;
import org.depositary.kit.fact.History;
import org.depositary.kit.time.AsOf;

/**
 * Which amending instruments bind participants between themselves [VCLT 30(4)(b), 40(4)]: those that all of them have
 * accepted, and those that bind everybody.
 */
@ApplicationScoped
class AcceptedRegimes {

    private final Instrument.Repository instruments;
    private final Amendment.Repository amendments;
    private final AcceptedAmendments accepted;

    AcceptedRegimes(Instrument.Repository instruments, Amendment.Repository amendments, AcceptedAmendments accepted) {
        this.amendments = amendments;
        this.instruments = instruments;
        this.accepted = accepted;
    }

    /** Which of {@code regimes} of {@code instrument} bind all of {@code between}. */
    Set<UUID> of(UUID instrument, Set<UUID> regimes, List<ParticipantCode> between, AsOf asOf) {
        var binding = History.of(amendments.of(instrument, asOf.knownAt())).current().stream()
                .filter(Amendment::bindsAll)
                .map(Amendment::regime)
                .collect(toSet());
        var others = new HashSet<>(regimes);
        others.removeAll(binding);
        binding.retainAll(regimes);
        binding.addAll(accepted.of(instrument, instruments.list("id in ?1", others), between, asOf));
        return binding;
    }
}
