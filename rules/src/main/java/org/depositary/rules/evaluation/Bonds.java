package org.depositary.rules.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What everybody is, as far as both worlds agree; an act that may not have happened yet makes nobody anything. */
final class Bonds {

    private final Answer answer;
    private final Dates earliest;
    private final Dates latest;

    Bonds(Answer answer) {
        this.answer = answer;
        this.latest = dates(answer.latest());
        this.earliest = answer.question().isExact() ? latest : dates(answer.earliest());
    }

    private Dates dates(Reading reading) {
        return Dates.of(reading, answer.question().whole(), answer.question().terms());
    }

    List<Bond> all() {
        var names = latest.force().keySet();
        var bonds = new ArrayList<Bond>(names.size());
        names.forEach(name -> bonds.add(bond(name)));
        return List.copyOf(bonds);
    }

    private Bond bond(String name) {
        var consent = latest.consents().get(name);
        var force = Days.between(
                earliest.force().getOrDefault(name, LocalDate.MAX),
                latest.force().getOrDefault(name, LocalDate.MAX));
        var mode = force == null ? null : mode(name);
        var certain = force == null || mode == Event.Mode.PROVISIONAL ? LocalDate.MAX : force.to();
        return new Bond(
                name,
                status(name, consent, certain),
                consent == null ? null : consent.act().counts(),
                consent == null && mode == null ? null : force,
                mode);
    }

    private Bond.Status status(String name, @Nullable Dated consent, LocalDate force) {
        if (consent == null) {
            return hasWithdrawn(name) ? Bond.Status.CONSENT_WITHDRAWN : Bond.Status.SIGNED_NOT_BOUND;
        }
        var ended = latest.ended().get(name);
        if (ended != null) {
            return ended;
        }
        return force.isAfter(answer.asAt()) ? Bond.Status.CONTRACTING : Bond.Status.PARTY;
    }

    /** Whether it took a consent back; who never gave one has none to take back. */
    private boolean hasWithdrawn(String name) {
        return answer.latest().withdrawn().containsKey(name)
                && answer.latest().evaluator().register().acts().stream()
                        .map(Dated::act)
                        .anyMatch(act -> act.participant().equals(name) && act.consents());
    }

    /** How a decision puts it into force for this one, where it was this decision that did. */
    private Event.@Nullable Mode mode(String name) {
        var episode = answer.latest().outcome().first();
        var event = episode == null ? null : episode.event();
        return event != null
                        && (event.participants().isEmpty()
                                || event.participants().contains(name))
                ? event.mode()
                : null;
    }
}
