package org.depositary.declarations.clause;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.depositary.declarations.instrument.Instrument;
import org.depositary.declarations.instrument.ParticipationView;
import org.depositary.declarations.instrument.Participations;
import org.depositary.declarations.instrument.Role;
import org.depositary.declarations.participant.ParticipantCode;
import org.depositary.kit.fact.History;
import org.depositary.kit.time.AsOf;

/**
 * Which amending instruments bind participants between themselves [VCLT 30(4)(b), 40(4)].
 *
 * <p>Who is a party is derived from acts, which another service keeps. Here a participant counts as having accepted an
 * amending instrument when a role in it is recorded that is more than presence or custody, and an amendment that binds all
 * counts for everybody.
 */
@ApplicationScoped
class AcceptedRegimes {

    private static final Set<Role> NO_ACCEPTANCE = Set.of(Role.OBSERVER, Role.REPRESENTED, Role.DEPOSITARY);

    private final Instrument.Repository instruments;
    private final Amendment.Repository amendments;
    private final Participations participations;

    AcceptedRegimes(Instrument.Repository instruments, Amendment.Repository amendments, Participations participations) {
        this.amendments = amendments;
        this.instruments = instruments;
        this.participations = participations;
    }

    /** Which of {@code regimes} of {@code instrument} bind all of {@code between}. */
    Set<UUID> of(UUID instrument, Set<UUID> regimes, List<ParticipantCode> between, AsOf asOf) {
        var bindingAll = History.of(amendments.of(instrument, asOf.knownAt())).current().stream()
                .filter(Amendment::bindsAll)
                .map(Amendment::regime)
                .collect(toSet());
        return instruments.list("id in ?1", regimes).stream()
                .filter(regime -> bindingAll.contains(regime.id())
                        || accepting(regime, asOf).containsAll(between))
                .map(Instrument::id)
                .collect(toSet());
    }

    private Set<ParticipantCode> accepting(Instrument regime, AsOf asOf) {
        return participations.of(regime, asOf).stream()
                .filter(participation -> !NO_ACCEPTANCE.contains(participation.role()))
                .map(ParticipationView::participant)
                .map(ParticipantCode::of)
                .collect(toSet());
    }
}
