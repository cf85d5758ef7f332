package org.depositary.ratification.participation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.depositary.ratification.action.StandingAct;

/** Whether, and how, an instrument as a whole is applied on a day [VCLT 25, 57]. */
record InstrumentApplication(Word status, String because) {

    enum Word {
        NONE,
        PROVISIONAL,
        FULL,
        /** In regard to all for whom it is in force. */
        SUSPENDED
    }

    static final InstrumentApplication NONE = new InstrumentApplication(Word.NONE, "Nobody applies it.");

    static InstrumentApplication of(Participations all, InstrumentForce.Word force) {
        return switch (force) {
            case IN_FORCE -> inForce(all);
            case LAPSED, TERMINATED, SUPERSEDED -> NONE;
            case UNDETERMINED, CONDITIONS_PENDING, CONDITIONS_MET -> before(all);
        };
    }

    private static InstrumentApplication inForce(Participations all) {
        var suspended = parties(all).stream()
                .map(name -> Ending.suspended(all.given(), name))
                .toList();
        return suspended.isEmpty() || suspended.stream().anyMatch(Optional::isEmpty)
                ? new InstrumentApplication(Word.FULL, "It is in force.")
                : suspended.stream()
                        .flatMap(Optional::stream)
                        .max(Comparator.comparing(StandingAct::day))
                        .map(last -> new InstrumentApplication(
                                Word.SUSPENDED,
                                "It is suspended for all its parties, last by %s [VCLT 57]."
                                        .formatted(last.participant())))
                        .orElseThrow();
    }

    private static List<String> parties(Participations all) {
        return all.participants().stream()
                .filter(name -> all.inForce(name).isPresent())
                .toList();
    }

    private static InstrumentApplication before(Participations all) {
        return all.participants().stream()
                .map(name -> all.provisionally(name).orElse(null))
                .filter(Objects::nonNull)
                .min(Comparator.comparing(Provisional.Application::since))
                .map(first -> new InstrumentApplication(Word.PROVISIONAL, first.because()))
                .orElse(NONE);
    }
}
