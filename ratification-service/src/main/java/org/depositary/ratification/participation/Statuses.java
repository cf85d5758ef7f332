package org.depositary.ratification.participation;

import static java.util.stream.Collectors.toSet;

import java.util.Optional;
import java.util.Set;
import org.depositary.ratification.action.StandingAct;
import org.depositary.ratification.participation.ParticipationStatus.Ceased;
import org.depositary.ratification.participation.ParticipationStatus.ConsentWithdrawn;
import org.depositary.ratification.participation.ParticipationStatus.Contracting;
import org.depositary.ratification.participation.ParticipationStatus.NoAction;
import org.depositary.ratification.participation.ParticipationStatus.Party;
import org.depositary.ratification.participation.ParticipationStatus.SignedNotBound;
import org.depositary.ratification.participation.ParticipationStatus.Withdrawn;
import org.depositary.rules.ActionType;
import org.depositary.rules.evaluation.Bond;
import org.depositary.rules.evaluation.Days;

/** The one main status of each participant. Nobody is a party before general entry into force [VCLT 2(1)(g), 24]. */
record Statuses(Participations all, Relations relations) {

    ParticipationStatus of(String participant) {
        return ended(participant)
                .or(() -> withdrawnBefore(participant))
                .or(() -> all.bound(participant).map(bound -> bound(participant, bound)))
                .or(() -> signed(participant))
                .orElseGet(NoAction::new);
    }

    private Optional<ParticipationStatus> ended(String participant) {
        return all.end(participant).map(end -> switch (end.cause()) {
            case WITHDRAWN -> new Withdrawn(end);
            case CEASED -> new Ceased(end.on(), end.because());
        });
    }

    private Optional<ParticipationStatus> withdrawnBefore(String participant) {
        return all.given()
                .bond(participant)
                .filter(bond -> bond.status() == Bond.Status.CONSENT_WITHDRAWN)
                .flatMap(_ -> all.given()
                        .by(participant, ActionType.WITHDRAWAL_OF_INSTRUMENT)
                        .reduce((earlier, later) -> later)
                        .map(ConsentWithdrawn::new));
    }

    private ParticipationStatus bound(String participant, Bound bound) {
        if (bound.consentedOn() == null) {
            return new NoAction();
        }
        var since = all.inForce(participant);
        if (since.isPresent()) {
            return isAcceptedByAnybody(participant)
                    ? new Party(bound, since.get())
                    : new Contracting(bound, null, "No other party has accepted its accession yet.");
        }
        return new Contracting(bound, bound.inForceOn(), pending(bound.inForceOn()));
    }

    private String pending(@org.jspecify.annotations.Nullable Days expected) {
        return expected == null
                ? "The instrument is not in force yet, and no date is fixed."
                : "It enters into force for it on %s.".formatted(expected);
    }

    /** An accession that nobody has accepted puts the treaty into force with nobody (Child Abduction art. 38). */
    private boolean isAcceptedByAnybody(String participant) {
        var isAccession = all.bound(participant)
                .flatMap(Bound::consent)
                .filter(act -> act.type() == ActionType.ACCESSION)
                .isPresent();
        if (!isAccession || !new Admissions(all.given()).needAcceptance()) {
            return true;
        }
        return parties(participant).stream().anyMatch(other -> relations.areAdmitted(participant, other));
    }

    /** The other parties with which it is not in force, though it is for both. */
    java.util.List<String> notWith(String participant) {
        return all.inForce(participant).isEmpty() || !relations.mayDiffer()
                ? java.util.List.of()
                : parties(participant).stream()
                        .filter(other ->
                                relations.between(participant, other).word() == Relation.Word.NOT_IN_FORCE_BETWEEN)
                        .sorted()
                        .toList();
    }

    private Set<String> parties(String but) {
        return all.participants().stream()
                .filter(other -> !other.equals(but) && all.inForce(other).isPresent())
                .collect(toSet());
    }

    private Optional<ParticipationStatus> signed(String participant) {
        return all.given()
                .by(participant)
                .filter(act -> act.type().signs())
                .reduce((earlier, later) -> earlier)
                .map(Statuses::signed);
    }

    private static ParticipationStatus signed(StandingAct signature) {
        return new SignedNotBound(signature);
    }
}
