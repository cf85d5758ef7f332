package org.depositary.ratification.procedure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.depositary.ratification.procedure.graph.CurrentState;
import org.depositary.ratification.procedure.graph.Potential;
import org.depositary.ratification.procedure.template.TemplateStep;

/** Whether a case has come to its end, and what comes next where it has not. */
final class Conclusion {

    private Conclusion() {}

    /**
     * A case that failed is concluded. One that granted is, once nothing need be recorded in it; one that informed,
     * consulted or decided, once nothing more can be: a debate may follow the information.
     */
    static boolean isReached(CaseOnDay now, Stage stage) {
        return switch (stage) {
            case REFUSED, ADJOURNED, WITHDRAWN, LAPSED, ANNULLED, EXPIRED, REVOKED -> true;
            case GRANTED, GRANTED_WITH_CONDITIONS, DEEMED_GRANTED ->
                open(now).noneMatch(step -> step.isRecordable() && now.potential(step) == Potential.CAUSED);
            case INFORMED, CONSULTED, DECIDED_BY_EXECUTIVE -> open(now).noneMatch(TemplateStep::isRecordable);
            case NOT_REQUIRED, UNDETERMINED -> false;
            case NOT_STARTED,
                    PREPARATION,
                    SUBMITTED,
                    COMMITTEE,
                    FIRST_CHAMBER,
                    SECOND_CHAMBER,
                    REGIONAL_ASSEMBLIES,
                    RECONCILIATION,
                    COURT_REVIEW,
                    REFERENDUM,
                    HEAD_OF_STATE -> false;
        };
    }

    /** What must happen next, then what may; in a case that granted only what the State still has to do. */
    static List<NextStep> next(CaseOnDay now, Stage stage, boolean concluded) {
        if (concluded && !stage.isGrant()) {
            return List.of();
        }
        return open(now)
                .filter(step -> !concluded || now.potential(step) == Potential.CAUSED)
                .sorted(Comparator.comparing(now::potential))
                .map(step -> new NextStep(step.id(), step.name(), now.potential(step), step.actor()))
                .toList();
    }

    private static Stream<TemplateStep> open(CaseOnDay now) {
        return now.course().steps().stream()
                .filter(step -> now.potential(step).isOpen() && now.current(step) != CurrentState.HAPPENED);
    }
}
