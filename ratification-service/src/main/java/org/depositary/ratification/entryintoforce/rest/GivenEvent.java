package org.depositary.ratification.entryintoforce.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.depositary.kit.time.PartialDate;
import org.depositary.ratification.entryintoforce.Dates;
import org.depositary.rules.EventType;
import org.depositary.rules.evaluation.Event;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An event or a decision as a caller supposes it. */
@Schema(description = "An event or a decision, supposed or real; nothing of it is kept.")
public record GivenEvent(
        @Schema(examples = "DECISION_OF_PARTICIPANTS") EventType event,
        PartialDate effectiveFrom,

        @Schema(description = "The day from which it lasts no more.") @Nullable
        PartialDate effectiveUntil,

        @Schema(description = "The standard to which it was determined.") @Nullable
        String standard,

        @Schema(description = "Those among whom a decision puts the instrument into force; all, unless given.")
        @JsonProperty("for")
        @Nullable
        List<String> participants,

        @Schema(description = "How a decision puts it into force.")
        Event.@Nullable Mode mode) {

    /** The event as rules ask about it. */
    public Event determined() {
        return new Event(
                event,
                Dates.of(effectiveFrom),
                Dates.ofNullable(effectiveUntil),
                standard,
                Set.copyOf(Objects.requireNonNullElse(participants, List.of())),
                mode);
    }
}
