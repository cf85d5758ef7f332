package org.depositary.ratification.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.depositary.ratification.action.StandingAct;
import org.depositary.ratification.participation.ParticipationStatus.Word;
import org.depositary.rules.ActionType;

/** To which territories participants have extended an instrument, or confined their consent [VCLT 29]. */
record Territories(Circumstances given) {

    /** The territories that the acts of {@code participant}, which stands as {@code status} says, name. */
    List<TerritoryStanding> of(String participant, ParticipationStatus status) {
        var latest = new TreeMap<String, StandingAct>();
        given.by(participant)
                .filter(Territories::extendsOrConfines)
                .filter(act -> !isRevoked(act))
                .forEach(act -> territories(act).forEach(territory -> latest.put(territory, act)));
        return latest.entrySet().stream()
                .map(last -> standing(last.getKey(), last.getValue(), status))
                .toList();
    }

    private static boolean extendsOrConfines(StandingAct act) {
        return act.isConsent()
                || act.type() == ActionType.TERRITORIAL_APPLICATION
                || act.type() == ActionType.TERRITORIAL_WITHDRAWAL;
    }

    private static List<String> territories(StandingAct act) {
        var scope = act.details().scope();
        return scope == null ? List.of() : Objects.requireNonNullElse(scope.territories(), List.of());
    }

    private boolean isRevoked(StandingAct act) {
        return given.about(act)
                .anyMatch(other -> other.type() == ActionType.REVOCATION_OF_NOTICE
                        && other.day().isBefore(Circumstances.effect(act)));
    }

    private TerritoryStanding standing(String territory, StandingAct act, ParticipationStatus status) {
        var effect = Circumstances.effect(act);
        var told = "%s of %s.".formatted(act.type(), act.occurredOn());
        if (act.type() == ActionType.TERRITORIAL_WITHDRAWAL) {
            return effect.isAfter(given.day())
                    ? new TerritoryStanding(
                            territory, status.word(), since(status), told + " It takes effect on " + effect + ".")
                    : new TerritoryStanding(territory, Word.WITHDRAWN, effect, told);
        }
        if (status.word() != Word.PARTY || act.isConsent()) {
            return new TerritoryStanding(territory, status.word(), since(status), told);
        }
        return effect.isAfter(given.day())
                ? new TerritoryStanding(
                        territory, Word.CONTRACTING, act.day(), told + " It has effect from " + effect + ".")
                : new TerritoryStanding(territory, Word.PARTY, later(effect, since(status)), told);
    }

    private static @org.jspecify.annotations.Nullable LocalDate since(ParticipationStatus status) {
        return status.since().map(days -> days.to()).orElse(null);
    }

    private static LocalDate later(LocalDate one, @org.jspecify.annotations.Nullable LocalDate other) {
        return Optional.ofNullable(other).filter(one::isBefore).orElse(one);
    }
}
