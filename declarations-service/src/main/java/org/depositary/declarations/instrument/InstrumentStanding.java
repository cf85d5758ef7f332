package org.depositary.declarations.instrument;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where an instrument as a whole stands by the acts of participants, as ratification-service told it: each step holds from its
 * day until that of the next.
 *
 * @param id the instrument's; its slug may be another by now
 * @param signedOn the day of the first signature
 * @param operativeSince since when a commitment in it has been live
 * @param correctedOn when the text was first corrected [VCLT 79]
 * @param parties for whom it is, was or will be in force
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
record InstrumentStanding(
        UUID id,
        String instrument,
        List<Facet> force,
        List<Facet> application,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate operativeSince,
        @Nullable LocalDate correctedOn,
        List<Party> parties) {

    /** Nothing was told: nobody has done anything. */
    static final InstrumentStanding NOTHING =
            new InstrumentStanding(new UUID(0, 0), "", List.of(), List.of(), null, null, null, List.of());

    InstrumentStanding {
        force = List.copyOf(force);
        application = List.copyOf(application);
        parties = List.copyOf(parties);
    }

    /** For whom it is in force, from a day until the first without it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Party(
            String participant, LocalDate since, @Nullable LocalDate until) {

        boolean isOn(LocalDate day) {
            return hasCome(since, day) && !hasCome(until, day);
        }
    }

    Optional<Facet> forceOn(LocalDate day) {
        return last(force, day);
    }

    Optional<Facet> applicationOn(LocalDate day) {
        return last(application, day);
    }

    boolean isSignedBy(LocalDate day) {
        return hasCome(signedOn, day);
    }

    boolean isOperativeOn(LocalDate day) {
        return hasCome(operativeSince, day);
    }

    boolean isCorrectedBy(LocalDate day) {
        return hasCome(correctedOn, day);
    }

    /** Those for whom it is in force on {@code day}. */
    Set<String> partiesOn(LocalDate day) {
        return parties.stream()
                .filter(party -> party.isOn(day))
                .map(Party::participant)
                .collect(Collectors.toSet());
    }

    /** The days on which something of it changes for the instrument as a whole. */
    Stream<LocalDate> days() {
        return Stream.concat(
                        Stream.of(force, application).flatMap(List::stream).map(Facet::since),
                        Stream.of(Optional.ofNullable(signedOn)).flatMap(Optional::stream))
                .filter(java.util.Objects::nonNull);
    }

    private static Optional<Facet> last(List<Facet> steps, LocalDate day) {
        return steps.stream()
                .filter(step -> step.since() == null || hasCome(step.since(), day))
                .reduce((_, later) -> later);
    }

    private static boolean hasCome(@Nullable LocalDate due, LocalDate day) {
        return due != null && !due.isAfter(day);
    }
}
