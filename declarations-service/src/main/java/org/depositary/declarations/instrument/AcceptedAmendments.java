package org.depositary.declarations.instrument;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
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
import org.depositary.kit.fact.History;
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
    private final Participation.Repository participations;

    AcceptedAmendments(KnownStanding.Repository standings, Participation.Repository participations) {
        this.standings = standings;
        this.participations = participations;
    }

    /** Those of {@code amending} that bind all of {@code between} on the day. */
    public Set<UUID> of(UUID amended, Collection<Instrument> amending, List<ParticipantCode> between, AsOf asOf) {
        var ids = Stream.concat(Stream.of(amended), amending.stream().map(Instrument::id))
                .toList();
        var known = standings.last(ids, asOf.knownAt());
        var roles = held(amending.stream().map(Instrument::id).toList(), asOf);
        var names = between.stream().map(ParticipantCode::value).collect(toSet());
        return amending.stream()
                .map(Instrument::id)
                .filter(id -> bound(standing(known, amended), standing(known, id), asOf.asAt())
                        .orElseGet(() -> roles.getOrDefault(id, Set.of()))
                        .containsAll(names))
                .collect(toSet());
    }

    private static InstrumentStanding standing(Map<UUID, KnownStanding> known, UUID instrument) {
        return Optional.ofNullable(known.get(instrument))
                .map(KnownStanding::standing)
                .orElse(InstrumentStanding.NOTHING);
    }

    /** Those whom it binds by their acts; empty where none is on record. */
    private static Optional<Set<String>> bound(InstrumentStanding amended, InstrumentStanding amending, LocalDate day) {
        return amending.equals(InstrumentStanding.NOTHING)
                ? Optional.empty()
                : Optional.of(Stream.concat(amending.partiesOn(day).stream(), later(amended, amending, day))
                        .collect(toSet()));
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

    /** Who held a role in each on the day that says it takes part. */
    private Map<UUID, Set<String>> held(Collection<UUID> amending, AsOf asOf) {
        return History.of(participations.of(amending, asOf.knownAt())).current().stream()
                .filter(row -> !row.isRetraction() && row.period().mayHold(asOf.asAt()))
                .filter(row -> !NO_ACCEPTANCE.contains(row.role()))
                .collect(groupingBy(Participation::instrument, mapping(Participation::participant, toSet())));
    }
}
