package org.depositary.ratification.activation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.ratification.approval.ApprovalStanding;
import org.depositary.ratification.procedure.Stage;
import org.depositary.rules.Track;
import org.depositary.rules.evaluation.Days;
import org.depositary.rules.evaluation.Situation.Approval;
import org.depositary.rules.evaluation.Truth;

/** Whether internal law lets something happen, by where an approval stands: consent is one way of several. */
final class ApprovalTruth {

    private ApprovalTruth() {}

    private record Asked(String participant, Track track) {}

    /** What each participant's approvals say on each track; of several parts the one that is farthest from it. */
    static List<Approval> of(List<ApprovalStanding> standings) {
        Map<Asked, Approval> found = standings.stream()
                .map(ApprovalTruth::of)
                .collect(Collectors.toMap(
                        approval -> new Asked(approval.participant(), approval.track()),
                        Function.identity(),
                        ApprovalTruth::farther));
        return List.copyOf(found.values());
    }

    static Approval of(ApprovalStanding standing) {
        var truth = truth(standing);
        var since = truth == Truth.TRUE ? standing.since().map(Days::on).orElse(null) : null;
        return new Approval(standing.participant(), standing.track(), truth, since, says(standing));
    }

    /** A condition due before deployment keeps a consent from being one until it is fulfilled. */
    static Truth truth(ApprovalStanding standing) {
        return switch (standing.stage()) {
            case GRANTED, GRANTED_WITH_CONDITIONS, DEEMED_GRANTED ->
                standing.openBeforeDeployment().isEmpty() ? Truth.TRUE : Truth.FALSE;
            case INFORMED, CONSULTED, DECIDED_BY_EXECUTIVE, NOT_REQUIRED -> Truth.TRUE;
            case UNDETERMINED -> Truth.UNKNOWN;
            case REFUSED, ADJOURNED, WITHDRAWN, LAPSED, ANNULLED, EXPIRED, REVOKED -> Truth.FALSE;
            case NOT_STARTED, PREPARATION, SUBMITTED, COMMITTEE, FIRST_CHAMBER, SECOND_CHAMBER -> Truth.FALSE;
            case REGIONAL_ASSEMBLIES, RECONCILIATION, COURT_REVIEW, REFERENDUM, HEAD_OF_STATE -> Truth.FALSE;
        };
    }

    private static String says(ApprovalStanding standing) {
        var conditions = standing.openBeforeDeployment().isEmpty()
                ? Optional.<String>empty()
                : Optional.of("Still to be fulfilled before deployment: "
                        + String.join("; ", standing.openBeforeDeployment()) + ".");
        return Stream.of(Optional.of(stage(standing)), conditions, standing.toCome())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static String stage(ApprovalStanding standing) {
        return standing.stage() == Stage.UNDETERMINED
                ? "Whether approval is required is undetermined or disputed."
                : "The approval is %s.".formatted(standing.stage());
    }

    private static Approval farther(Approval one, Approval other) {
        return List.of(Truth.FALSE, Truth.UNKNOWN, Truth.TRUE).indexOf(one.truth())
                        <= List.of(Truth.FALSE, Truth.UNKNOWN, Truth.TRUE).indexOf(other.truth())
                ? later(one, other)
                : other;
    }

    /** Where both say the same, it is so since the later of them. */
    private static Approval later(Approval one, Approval other) {
        return one.truth() == other.truth()
                        && one.since() != null
                        && other.since() != null
                        && other.since().to().isAfter(one.since().to())
                ? other
                : one;
    }
}
