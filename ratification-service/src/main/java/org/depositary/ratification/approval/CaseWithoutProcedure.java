package org.depositary.ratification.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.depositary.ratification.procedure.Explanation;
import org.depositary.ratification.procedure.Reading;
import org.depositary.ratification.procedure.Requirement;
import org.depositary.ratification.procedure.Stage;

/** A case that follows no procedure yet: only what internal law asks is told, and that may itself be undetermined. */
final class CaseWithoutProcedure {

    private CaseWithoutProcedure() {}

    static Reading read(Requirement requirement, LocalDate asAt) {
        return switch (requirement) {
            case CONSENT, CONSULTATION, INFORMATION ->
                reading(Stage.NOT_STARTED, "Nothing has happened yet; which procedure is followed is not told.", asAt);
            case NONE -> reading(Stage.NOT_REQUIRED, "No approval is required.", asAt);
            case UNDETERMINED -> reading(Stage.UNDETERMINED, "Whether approval is required is undetermined.", asAt);
            case DISPUTED -> reading(Stage.UNDETERMINED, "Whether approval is required is disputed.", asAt);
        };
    }

    private static Reading reading(Stage stage, String says, LocalDate asAt) {
        return new Reading(
                stage,
                List.of(stage),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                false,
                new Explanation(says, List.of(), List.of()),
                asAt,
                Optional.empty());
    }
}
