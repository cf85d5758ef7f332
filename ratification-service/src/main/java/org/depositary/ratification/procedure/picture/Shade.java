package org.depositary.ratification.procedure.picture;

import java.util.Optional;
import org.depositary.ratification.procedure.StepReading;
import org.depositary.ratification.procedure.graph.CurrentState;
import org.depositary.ratification.procedure.template.Outcome;

/** The colour of a step: what has become of it in a case, or whether it must, may or cannot happen. */
enum Shade {
    DONE("#cfe8d5", "has happened"),
    REFUSED("#f4c7c3", "ended in a refusal or without a decision"),
    CAUSED("#ffd166", "must happen next"),
    ALLOWED("#fff3c4", "may happen"),
    NOT_YET("#ffffff", "is not open"),
    NOT_CURRENTLY("#e4e4e4", "is not open on this day");

    private final String fill;
    private final String says;

    Shade(String fill, String says) {
        this.fill = fill;
        this.says = says;
    }

    String fill() {
        return fill;
    }

    String says() {
        return says;
    }

    /** As the legend has room for. */
    String brief() {
        return this == REFUSED ? "refused or ended" : says;
    }

    static Shade of(StepReading step) {
        if (step.current() == CurrentState.HAPPENED) {
            return isSuccess(step.outcome()) ? DONE : REFUSED;
        }
        return switch (step.potential()) {
            case CAUSED -> CAUSED;
            case ALLOWED -> ALLOWED;
            case NOT_YET -> NOT_YET;
            case NOT_CURRENTLY -> NOT_CURRENTLY;
        };
    }

    private static boolean isSuccess(Optional<Outcome> outcome) {
        return outcome.filter(turned -> turned == Outcome.POSITIVE || turned == Outcome.SILENCE)
                .isPresent();
    }
}
