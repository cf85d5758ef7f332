package org.depositary.ratification.participation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depositary.ratification.action.StandingAct;
import org.depositary.ratification.participation.Bound.End;

/**
 * Who is bound from when until when, worked out once for all questions about a day: statuses, pairs, reservations.
 *
 * @param bounds the times for which each has consented
 * @param ended what ended the instrument as a whole by the day
 */
record Participations(
        Circumstances given,
        Map<String, List<Bound>> bounds,
        Optional<Ending.Ended> ended,
        List<StandingAct> reserved) {

    static Participations of(Circumstances given) {
        var bounds = new HashMap<String, List<Bound>>();
        given.participants().forEach(name -> bounds.put(name, new Bounds(given).of(name)));
        return new Participations(given, bounds, new Ending(given, bounds).ended(), new Reservations(given).standing());
    }

    Set<String> participants() {
        return given.participants();
    }

    /** The times for which it consented. */
    List<Bound> bounds(String participant) {
        return bounds.getOrDefault(participant, List.of());
    }

    /** The last of them. */
    Optional<Bound> bound(String participant) {
        var all = bounds(participant);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** What has ended its participation by the day: its own end, or that of the instrument. */
    Optional<End> end(String participant) {
        return bound(participant)
                .flatMap(bound ->
                        bound.end().or(() -> ended.map(over -> new End(End.Cause.CEASED, over.on(), over.because()))));
    }

    /** Since when the instrument is in force for it on the day. */
    Optional<LocalDate> inForce(String participant) {
        return bound(participant)
                .filter(bound ->
                        bound.isInForceOn(given.day()) && end(participant).isEmpty())
                .flatMap(Bound::since);
    }

    /** Whether it applies the instrument provisionally on the day. */
    Optional<Provisional.Application> provisionally(String participant) {
        return inForce(participant).isPresent() || end(participant).isPresent()
                ? Optional.empty()
                : new Provisional(given).of(participant, bound(participant).orElse(null));
    }

    /** How the reservations of {@code author} stand towards {@code other}. */
    Stream<ReservationStanding> reservations(String author, String other) {
        var consented = bound(other).flatMap(bound -> Optional.ofNullable(bound.consentedOn()));
        return consented.stream()
                .flatMap(on -> reserved.stream()
                        .filter(act -> act.participant().equals(author))
                        .map(act -> new Reservations(given).towards(act, other, on.to())));
    }
}
