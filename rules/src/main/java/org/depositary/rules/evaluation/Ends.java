package org.depositary.rules.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.rules.ActionType;

/**
 * What has ended participations by a day, as far as acts tell: a withdrawal from the day on which it is stated to take
 * effect, unless its notice was revoked before [VCLT 68], and a cessation.
 */
final class Ends {

    private final Map<String, List<End>> byParticipant = new HashMap<>();

    private Ends() {}

    private record End(LocalDate day, Bond.Status status) {}

    static Ends of(Register register) {
        var ends = new Ends();
        for (var dated : register.acts()) {
            var act = dated.act();
            if (act.type() == ActionType.CESSATION) {
                var day = act.effectiveOn() == null ? dated.day() : register.world.against(act.effectiveOn());
                ends.note(register, act, new End(day, Bond.Status.CEASED));
            } else if (act.type() == ActionType.WITHDRAWAL_NOTICE && act.effectiveOn() != null) {
                var day = register.world.against(act.effectiveOn());
                if (!isRevoked(register, dated, day)) {
                    ends.note(register, act, new End(day, Bond.Status.WITHDRAWN));
                }
            }
        }
        ends.byParticipant.values().forEach(own -> own.sort(Comparator.comparing(End::day)));
        return ends;
    }

    private void note(Register register, Act act, End end) {
        if (!end.day().isAfter(register.asAt)) {
            byParticipant
                    .computeIfAbsent(act.participant(), _ -> new ArrayList<>())
                    .add(end);
        }
    }

    private static boolean isRevoked(Register register, Dated notice, LocalDate effect) {
        return register.acts().stream()
                .filter(other -> other.act().type() == ActionType.REVOCATION_OF_NOTICE)
                .filter(other -> other.act().participant().equals(notice.act().participant()))
                .anyMatch(other ->
                        !other.day().isBefore(notice.day()) && other.day().isBefore(effect));
    }

    /** Those with an end. */
    Set<String> participants() {
        return byParticipant.keySet();
    }

    /** Whether an end came after {@code from} and by {@code until}. */
    boolean between(String participant, LocalDate from, LocalDate until) {
        return after(participant, from, until).isPresent();
    }

    /** By what a consent of {@code from} was ended, if it was. */
    Optional<Bond.Status> after(String participant, LocalDate from) {
        return after(participant, from, LocalDate.MAX).map(End::status);
    }

    private Optional<End> after(String participant, LocalDate from, LocalDate until) {
        return byParticipant.getOrDefault(participant, List.of()).stream()
                .filter(end -> end.day().isAfter(from) && !end.day().isAfter(until))
                .findFirst();
    }
}
