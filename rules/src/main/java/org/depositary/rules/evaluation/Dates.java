package org.depositary.rules.evaluation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.depositary.rules.ActionType;
import org.depositary.rules.Delay;
import org.depositary.rules.NoObjection;
import org.jspecify.annotations.Nullable;

/**
 * When the instrument enters into force for each participant, in one world.
 *
 * <p>Consent given up to the day on which the condition was met binds on the general date; later consent after its own
 * delay and never before that date. A succession binds from the date of succession, or the general date if that is later.
 */
final class Dates {

    private final Reading reading;
    private final Whole whole;
    private final @Nullable Delay laterParties;
    private final Map<String, Dated> consents = new HashMap<>();
    private final SortedMap<String, LocalDate> force = new TreeMap<>();
    private final Map<String, Bond.Status> ended = new HashMap<>();

    Dates(Reading reading, Whole whole, @Nullable Delay laterParties) {
        this.reading = reading;
        this.whole = whole;
        this.laterParties = laterParties == null ? whole.delay() : laterParties;
    }

    static Dates of(Reading reading, Whole whole, Terms terms) {
        var dates = new Dates(reading, whole, terms.laterParties());
        dates.consented();
        dates.decided();
        dates.acceptedBySilence();
        dates.interlock(terms.interlocks());
        dates.signedOnly();
        return dates;
    }

    /** The first consent of each that stands. */
    Map<String, Dated> consents() {
        return consents;
    }

    /** What those are whose participation has ended. */
    Map<String, Bond.Status> ended() {
        return ended;
    }

    /** The date for each who has acted or is bound, in the order of their keys; {@link LocalDate#MAX}: none. */
    SortedMap<String, LocalDate> force() {
        return force;
    }

    /** The first consent of each that stands; who had left and came back is bound by the consent it came back with. */
    private void consented() {
        var register = reading.evaluator().register();
        var ends = Ends.of(register);
        for (var dated : register.acts()) {
            var act = dated.act();
            if (consentsTo(act) && Register.stands(dated, reading.withdrawn())) {
                var former = consents.get(act.participant());
                if (former == null || ends.between(act.participant(), former.day(), dated.day())) {
                    consents.put(act.participant(), dated);
                    force.put(act.participant(), date(dated));
                }
            }
        }
        ends.participants()
                .forEach(name -> Optional.ofNullable(consents.get(name))
                        .flatMap(consent -> ends.after(name, consent.day()))
                        .ifPresent(status -> ended.put(name, status)));
    }

    private boolean consentsTo(Act act) {
        return act.consents()
                || (whole.bindsBySignature() && act.isSignature() && Participants.binds(act, reading.world()));
    }

    private LocalDate date(Dated consent) {
        var episode = reading.outcome().first();
        if (episode == null || episode.force().equals(LocalDate.MAX)) {
            return LocalDate.MAX;
        }
        var act = consent.act();
        if (act.continuesAnother()) {
            var from = Objects.requireNonNullElse(act.effectiveOn(), act.counts());
            return later(episode.force(), reading.world().day(from));
        }
        return consent.day().isAfter(episode.from())
                ? later(episode.force(), afterDelay(consent))
                : isAmong(act.participant(), episode) ? episode.force() : LocalDate.MAX;
    }

    private LocalDate afterDelay(Dated consent) {
        return laterParties == null
                ? consent.day()
                : Anchors.end(laterParties, new Anchors(reading.evaluator()).day(consent, laterParties.from()));
    }

    /** Whether a decision that puts the instrument into force among some puts it into force for this one. */
    private static boolean isAmong(String participant, Episode episode) {
        var event = episode.event();
        return event == null
                || event.participants().isEmpty()
                || event.participants().contains(participant);
    }

    /** Those for whom a decision puts it into force though they have not consented, as far as it does so provisionally. */
    private void decided() {
        var episode = reading.outcome().first();
        if (episode != null && episode.event() != null && episode.event().mode() == Event.Mode.PROVISIONAL) {
            episode.event().participants().forEach(name -> force.putIfAbsent(name, episode.force()));
        }
    }

    private void acceptedBySilence() {
        var silence = whole.silence();
        if (silence == null || reading.outcome().episodes().isEmpty()) {
            return;
        }
        var objectors = new NoObjections(reading.evaluator()).objectors(silence);
        for (var name : reading.evaluator().circle(silence.of()).on(silence.windowEnds())) {
            if (!objectors.contains(name) || !Boolean.FALSE.equals(silence.bindsObjectors())) {
                force.putIfAbsent(name, reading.outcome().force());
                consents.putIfAbsent(name, tacit(name, silence));
            }
        }
    }

    private static Dated tacit(String participant, NoObjection silence) {
        var day = Days.on(silence.windowEnds());
        return new Dated(silence.windowEnds(), Act.of(participant, ActionType.TACIT_CONSENT, day), Dated.SILENT);
    }

    /** Those who are interlocked wait for the last of them (Benelux and the Singapore Treaty). */
    private void interlock(List<Set<String>> interlocks) {
        for (var interlock : interlocks) {
            var last = last(interlock);
            interlock.forEach(name -> force.computeIfPresent(name, (_, _) -> last));
        }
    }

    /** Those who have signed and no more, and those who took their consent back. */
    private void signedOnly() {
        for (var dated : reading.evaluator().register().acts()) {
            var act = dated.act();
            if (act.isSignature() || (act.consents() && reading.withdrawn().containsKey(act.participant()))) {
                force.putIfAbsent(act.participant(), LocalDate.MAX);
            }
        }
    }

    private LocalDate last(Collection<String> names) {
        var last = LocalDate.MIN;
        for (var name : names) {
            last = later(last, force.getOrDefault(name, LocalDate.MAX));
        }
        return last;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
