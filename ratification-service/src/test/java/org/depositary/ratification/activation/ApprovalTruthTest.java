package org.depositary.ratification.activation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.depositary.ratification.approval.ApprovalStanding;
import org.depositary.ratification.procedure.Stage;
import org.depositary.rules.Track;
import org.depositary.rules.evaluation.Days;
import org.depositary.rules.evaluation.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApprovalTruthTest {

    private static final LocalDate MAY = LocalDate.of(2030, 5, 1);

    @ParameterizedTest
    @EnumSource(Stage.class)
    void everyStageIsAnAnswer(Stage stage) {
        var expected = switch (stage) {
            case GRANTED,
                    GRANTED_WITH_CONDITIONS,
                    DEEMED_GRANTED,
                    INFORMED,
                    CONSULTED,
                    DECIDED_BY_EXECUTIVE,
                    NOT_REQUIRED -> Truth.TRUE;
            case UNDETERMINED -> Truth.UNKNOWN;
            default -> Truth.FALSE;
        };
        assertThat(ApprovalTruth.truth(standing(stage, "one", List.of()))).isEqualTo(expected);
    }

    @Test
    void aConsentWaitsForItsConditionsBeforeDeployment() {
        var open = ApprovalTruth.of(standing(Stage.GRANTED_WITH_CONDITIONS, "one", List.of("A ceiling of 500")));
        assertThat(open.truth()).isEqualTo(Truth.FALSE);
        assertThat(open.says()).contains("Still to be fulfilled before deployment: A ceiling of 500.");
    }

    @Test
    void ofSeveralPartsTheOneCountsThatIsFarthest() {
        var approvals = ApprovalTruth.of(
                List.of(standing(Stage.GRANTED, "one", List.of()), standing(Stage.SUBMITTED, "other", List.of())));
        assertThat(approvals)
                .singleElement()
                .satisfies(approval -> assertThat(approval.truth()).isEqualTo(Truth.FALSE));
    }

    @Test
    void whatIsApprovedIsSoSinceTheDayOfItsStage() {
        assertThat(ApprovalTruth.of(standing(Stage.GRANTED, "one", List.of())).since())
                .isEqualTo(Days.on(MAY));
    }

    private static ApprovalStanding standing(Stage stage, String subject, List<String> open) {
        return new ApprovalStanding(
                "XA",
                Track.FORCE_DEPLOYMENT,
                Optional.of(subject),
                stage,
                Optional.of(MAY),
                open,
                Optional.empty(),
                Optional.empty());
    }
}
