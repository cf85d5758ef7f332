package org.depositary.ratification.instrument;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;
import org.depositary.kit.time.PartialDate;
import org.depositary.rules.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What a clause obliges whom to do for whom, as far as it matters for whether it is live.
 *
 * @param obligors participants, or groups for their members on the day asked about
 * @param contributions VOLUNTARY where each obligor pledges what it will
 * @param activation the rule under which it becomes live; none where the register has none
 * @param continuation the rule under which it stays live; none where nothing ends it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DeclaredCommitment(
        String id,
        @Nullable String clause,
        String category,
        String maturity,
        List<String> obligors,
        @Nullable String contributions,
        List<Pledge> pledges,
        @Nullable Rule activation,
        @Nullable Rule continuation) {

    public DeclaredCommitment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(maturity, "maturity");
        obligors = List.copyOf(Objects.requireNonNullElse(obligors, List.of()));
        pledges = List.copyOf(Objects.requireNonNullElse(pledges, List.of()));
    }

    /** What a participant has said it will contribute. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Pledge(String participant, @Nullable PartialDate on) {}

    /** Whether each obligor gives what it chooses to pledge. */
    public boolean isVoluntary() {
        return "VOLUNTARY".equals(contributions);
    }
}
