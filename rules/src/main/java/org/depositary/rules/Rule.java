package org.depositary.rules;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A condition as a final clause (VCLT art. 24) or the trigger of a commitment states it.
 *
 * <p>A record that exists is well formed, not yet sound: {@link #faults()} says what its author must mend.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Rule.EventDetermined.class, name = "EVENT_DETERMINED"),
    @JsonSubTypes.Type(value = Rule.RequestBy.class, name = "REQUEST_BY"),
    @JsonSubTypes.Type(value = Rule.NationalApproval.class, name = "NATIONAL_APPROVAL"),
    @JsonSubTypes.Type(value = Rule.AllOf.class, name = "ALL_OF"),
    @JsonSubTypes.Type(value = Rule.AnyOf.class, name = "ANY_OF"),
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public sealed interface Rule {

    /** Met once such an event is determined, to the standard the text asks for ("credible"). */
    record EventDetermined(@JsonProperty(required = true) EventType event, Optional<String> standard) implements Rule {
        public EventDetermined {
            Objects.requireNonNull(event, "event");
        }
    }

    /** Met once this participant has asked. */
    record RequestBy(@JsonProperty(required = true) String participant) implements Rule {
        public RequestBy {
            Objects.requireNonNull(participant, "participant");
        }
    }

    /** Met once the internal law of {@code of}, by default of the obligor, lets it happen on this track. */
    record NationalApproval(@JsonProperty(required = true) Track track, Optional<String> of) implements Rule {
        public NationalApproval {
            Objects.requireNonNull(track, "track");
        }
    }

    /** Met once every one of the rules is. */
    record AllOf(@JsonProperty(required = true) List<Rule> rules) implements Rule {
        public AllOf {
            rules = List.copyOf(rules);
        }
    }

    /** Met once one of the rules is. */
    record AnyOf(@JsonProperty(required = true) List<Rule> rules) implements Rule {
        public AnyOf {
            rules = List.copyOf(rules);
        }
    }

    /** What is wrong with this rule; empty when it can be evaluated. */
    default List<Fault> faults() {
        return Soundness.faults(this);
    }
}
