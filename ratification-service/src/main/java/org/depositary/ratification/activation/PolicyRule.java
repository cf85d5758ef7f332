package org.depositary.ratification.activation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.depositary.kit.fact.Source;
import org.depositary.rules.EventType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who may determine events of some types under an instrument, by what mechanism, and with what agreement. */
@Schema(
        name = "DeterminationPolicyRule",
        description = "Who may determine such events under the instrument, by what mechanism, with what agreement.")
public record PolicyRule(
        @Schema(description = "The types of event it is about; all others, where none is named.") @Nullable
        List<EventType> events,

        @Schema(description = "Participants, or groups for their members; anybody, where none is named.")
        @Nullable
        @Size(max = 300)
        List<String> by,

        @Schema(description = "By what mechanisms; any, where none is named.") @Nullable
        List<Mechanism> mechanisms,

        @Schema(description = "Among those of `by`; the word of one of them, unless given.") @Valid @Nullable
        Agreement agreement,

        @NotNull @Valid Source source) {

    public PolicyRule {
        events = List.copyOf(Objects.requireNonNullElse(events, List.of()));
        by = List.copyOf(Objects.requireNonNullElse(by, List.of()));
        mechanisms = List.copyOf(Objects.requireNonNullElse(mechanisms, List.of()));
    }

    @Override
    public List<EventType> events() {
        return Objects.requireNonNull(events);
    }

    @Override
    public List<String> by() {
        return Objects.requireNonNull(by);
    }

    @Override
    public List<Mechanism> mechanisms() {
        return Objects.requireNonNull(mechanisms);
    }

    /** Who that is, each group replaced by its members. */
    Set<String> circle(Members members) {
        return members.of(by());
    }

    PolicyRule naming(List<String> canonical) {
        return new PolicyRule(events, canonical, mechanisms, agreement, source);
    }

    Agreement agreementNeeded() {
        return Objects.requireNonNullElse(agreement, Agreement.ANY);
    }
}
