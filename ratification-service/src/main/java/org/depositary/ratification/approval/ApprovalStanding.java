package org.depositary.ratification.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.ratification.procedure.Reading;
import org.depositary.ratification.procedure.Stage;
import org.depositary.ratification.procedure.StepReading;
import org.depositary.ratification.procedure.graph.CurrentState;
import org.depositary.ratification.procedure.template.StepKind;
import org.depositary.ratification.procedure.template.TemplateStep;
import org.depositary.rules.Track;

/**
 * Where a participant's approval stands on a day, for who asks what it allows.
 *
 * @param openBeforeDeployment the conditions due before deployment that are not fulfilled
 * @param toCome the consent that internal law still asks for later, in words; empty where none
 */
public record ApprovalStanding(
        String participant,
        Track track,
        Optional<String> subject,
        Stage stage,
        Optional<LocalDate> since,
        List<String> openBeforeDeployment,
        Optional<String> toCome,
        Optional<LocalDate> holdsUntil) {

    static ApprovalStanding of(ApprovalFile file, LocalDate asAt) {
        var head = file.head();
        var reading = file.read(asAt);
        return new ApprovalStanding(
                head.participant(),
                head.track(),
                head.subject(),
                reading.stage(),
                reading.since(),
                file.recorded().conditions().open(asAt).stream()
                        .filter(condition -> condition.isDueBefore(DueBefore.DEPLOYMENT))
                        .map(condition -> condition.details().text().in("en"))
                        .toList(),
                toCome(file, reading),
                reading.holdsUntil());
    }

    /** What an executive may do at first and a parliament must consent to later (France, Constitution art. 35(3)). */
    private static Optional<String> toCome(ApprovalFile file, Reading reading) {
        return switch (reading.stage()) {
            case INFORMED, CONSULTED, DECIDED_BY_EXECUTIVE ->
                file.procedure()
                        .map(followed -> followed.procedure().template())
                        .filter(template -> template.type().isConsenting())
                        .flatMap(template -> toCome(template.steps(), reading));
            default -> Optional.empty(); // Elsewhere consent was given, refused, or is what the stage itself waits for.
        };
    }

    private static Optional<String> toCome(List<TemplateStep> steps, Reading reading) {
        var open = reading.steps().stream()
                .filter(step -> step.current() != CurrentState.HAPPENED)
                .map(StepReading::id)
                .collect(Collectors.toSet());
        var waiting = steps.stream().filter(step -> open.contains(step.id())).toList();
        var consents = waiting.stream()
                .filter(ApprovalStanding::consents)
                .map(TemplateStep::name)
                .toList();
        var condition =
                waiting.stream().flatMap(step -> step.condition().stream()).findFirst();
        return consents.isEmpty()
                ? Optional.empty()
                : Optional.of(Stream.concat(
                                Stream.of("Consent is still to come: " + String.join("; ", consents)),
                                condition.map(text -> " (" + text + ")").stream())
                        .collect(Collectors.joining("", "", ".")));
    }

    private static boolean consents(TemplateStep step) {
        return step.kind() == StepKind.FIRST_CHAMBER
                || step.kind() == StepKind.SECOND_CHAMBER
                || step.kind() == StepKind.REGIONAL_CHAMBER
                || step.kind() == StepKind.REFERENDUM;
    }
}
