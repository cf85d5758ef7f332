package org.depositary.declarations.instrument;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.depositary.declarations.participant.ParticipantCode;
import org.depositary.kit.time.AsOf;

/**
 * Who is bound by an instrument that amends another [VCLT 40(4), (5)]: those for whom it is in force, by their acts, and who
 * became a party to the amended one only after it was in force. Where no act of anybody is on record, as with texts that are
 * no treaties, a recorded role in it counts that is more than presence or custody.
 */
@ApplicationScoped
public class AcceptedAmendments {

    private static final Set<Role> NO_ACCEPTANCE = Set.of(Role.OBSERVER, Role.REPRESENTED, Role.DEPOSITARY);

    private final KnownStanding.Repository standings;
    private final Participations participations;

    AcceptedAmendments(KnownStanding.Repository standings, Participations participations) {
        this.standings = standings;
        this.participations = participations;
    }

    /** Those of {@code amending} that bind all of {@code between} on the day. */
    public Set<UUID> of(UUID amended, Collection<Instrument> amending, List<ParticipantCode> between, AsOf asOf) {
        var ids = Stream.concat(Stream.of(amended), amending.stream().map(Instrument::id))
                .toList();
        var known = standings.last(ids, asOf.knownAt());
        var names = between.stream().map(ParticipantCode::value).collect(toSet());
        return amending.stream()
                .filter(one -> bound(standing(known, amended), one, standing(known, one.id()), asOf)
                        .containsAll(names))
                .map(Instrument::id)
                .collect(toSet());
    }

    private static InstrumentStanding standing(Map<UUID, KnownStanding> known, UUID instrument) {
        return Optional.ofNullable(known.get(instrument))
                .map(KnownStanding::standing)
                .orElse(InstrumentStanding.NOTHING);
    }

    private Set<String> bound(InstrumentStanding amended, Instrument amending, InstrumentStanding standing, AsOf asOf) {
        return standing.equals(InstrumentStanding.NOTHING)
                ? inRoles(amending, asOf)
                : Stream.concat(standing.partiesOn(asOf.asAt()).stream(), later(amended, standing, asOf.asAt()))
                        .collect(toSet());
    }

    /** Who became a party to the amended one when the amendment was in force already. */
    private static Stream<String> later(InstrumentStanding amended, InstrumentStanding amending, LocalDate day) {
        return amending.parties().stream()
                .map(InstrumentStanding.Party::since)
                .min(LocalDate::compareTo)
                .filter(inForce -> !inForce.isAfter(day))
                .stream()
                .flatMap(inForce -> amended.parties().stream()
                        .filter(party -> party.isOn(day) && party.since().isAfter(inForce)))
                .map(InstrumentStanding.Party::participant);
    }

    private Set<String> inRoles(Instrument amending, AsOf asOf) {
        return participations.of(amending, asOf).stream()
                .filter(participation -> !NO_ACCEPTANCE.contains(participation.role()))
                .map(participation ->
                        ParticipantCode.of(participation.participant()).value())
                .collect(toSet());
    }
}
