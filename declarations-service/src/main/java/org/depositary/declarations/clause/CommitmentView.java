package org.depositary.declarations.clause;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A commitment as a reader sees it. */
@Schema(name = "Commitment", description = "What a clause obliges whom to do for whom, and when it becomes live.")
public record CommitmentView(
        @Schema(description = "The instrument's slug.", examples = "paris-declaration-2026")
        String instrument,

        @JsonUnwrapped CommitmentDescription commitment,

        @Schema(description = "When what is shown was recorded.")
        Instant changedAt) {

    static CommitmentView of(String instrument, CommitmentVersion version) {
        return new CommitmentView(instrument, version.description(), version.recordedAt());
    }
}
