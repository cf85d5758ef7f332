package org.depositary.rules;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A condition as a final clause (VCLT art. 24) or the trigger of a commitment states it.
 *
 * <p>A record that exists is well formed, not yet sound: {@link #faults()} says what its author must mend. Wherever
 * participants are named, a class with dated membership ("council-of-europe") may be named instead.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Rule.OnDate.class, name = "ON_DATE"),
    @JsonSubTypes.Type(value = Each.OnSignature.class, name = "ON_SIGNATURE"),
    @JsonSubTypes.Type(value = Threshold.Count.class, name = "THRESHOLD_COUNT"),
    @JsonSubTypes.Type(value = Threshold.Fraction.class, name = "THRESHOLD_FRACTION"),
    @JsonSubTypes.Type(value = Threshold.Weight.class, name = "THRESHOLD_WEIGHT"),
    @JsonSubTypes.Type(value = Each.Named.class, name = "NAMED"),
    @JsonSubTypes.Type(value = Each.AllNegotiatingStates.class, name = "ALL_NEGOTIATING_STATES"),
    @JsonSubTypes.Type(value = Each.MutualNotification.class, name = "MUTUAL_NOTIFICATION"),
    @JsonSubTypes.Type(value = Each.ExchangeOfInstruments.class, name = "EXCHANGE_OF_INSTRUMENTS"),
    @JsonSubTypes.Type(value = Rule.OtherInstrumentInForce.class, name = "OTHER_INSTRUMENT_IN_FORCE"),
    @JsonSubTypes.Type(value = Rule.EventDetermined.class, name = "EVENT_DETERMINED"),
    @JsonSubTypes.Type(value = NoObjection.class, name = "NO_OBJECTION"),
    @JsonSubTypes.Type(value = Rule.NotBefore.class, name = "NOT_BEFORE"),
    @JsonSubTypes.Type(value = Rule.LapsesAfter.class, name = "LAPSES_AFTER"),
    @JsonSubTypes.Type(value = Rule.AllOf.class, name = "ALL_OF"),
    @JsonSubTypes.Type(value = Rule.AnyOf.class, name = "ANY_OF"),
    @JsonSubTypes.Type(value = Rule.AtLeast.class, name = "AT_LEAST"),
    @JsonSubTypes.Type(value = Rule.RequestBy.class, name = "REQUEST_BY"),
    @JsonSubTypes.Type(value = Rule.NationalApproval.class, name = "NATIONAL_APPROVAL"),
    @JsonSubTypes.Type(value = Rule.InForceForObligor.class, name = "INSTRUMENT_IN_FORCE_FOR_OBLIGOR"),
    @JsonSubTypes.Type(value = Rule.NotDuring.class, name = "NOT_DURING"),
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface Rule
        permits Threshold,
                Each,
                NoObjection,
                Rule.Composite,
                Rule.OnDate,
                Rule.NotBefore,
                Rule.LapsesAfter,
                Rule.OtherInstrumentInForce,
                Rule.EventDetermined,
                Rule.RequestBy,
                Rule.NationalApproval,
                Rule.InForceForObligor,
                Rule.NotDuring {

    /** A condition made of others. */
    sealed interface Composite extends Rule permits AllOf, AnyOf, AtLeast {

        List<Rule> rules();
    }

    /** In force on that very day; the rules beside it in an {@link AllOf} must be met by then. */
    record OnDate(@JsonProperty(required = true) LocalDate date) implements Rule {
        public OnDate {
            Objects.requireNonNull(date, "date");
        }
    }

    /** Met once another instrument is in force, in general or for one participant. */
    record OtherInstrumentInForce(
            @JsonProperty(required = true) String instrument,
            @Nullable String forParticipant,
            @Nullable Delay delay) implements Rule {

        public OtherInstrumentInForce {
            Objects.requireNonNull(instrument, "instrument");
        }
    }

    /** Met once such an event is determined, to the standard the text asks for ("credible"). */
    record EventDetermined(
            @JsonProperty(required = true) EventType event,
            @Nullable String standard,
            @Nullable Delay delay) implements Rule {

        public EventDetermined {
            Objects.requireNonNull(event, "event");
        }
    }

    /** Moves the date to no earlier than a day; whether the rules beside it are met is not its concern. */
    record NotBefore(@JsonProperty(required = true) LocalDate date) implements Rule {
        public NotBefore {
            Objects.requireNonNull(date, "date");
        }
    }

    /** The last day on which the rules beside it may be met; afterwards the instrument has lapsed. */
    record LapsesAfter(@JsonProperty(required = true) LocalDate date) implements Rule {
        public LapsesAfter {
            Objects.requireNonNull(date, "date");
        }
    }

    /** Met once every one of the rules is; its own delay runs from that day. */
    record AllOf(
            @JsonProperty(required = true) List<Rule> rules,
            @Nullable Delay delay) implements Composite {
        public AllOf {
            rules = List.copyOf(rules);
        }
    }

    /** Met once one of the rules is: the one with the earliest date. */
    record AnyOf(@JsonProperty(required = true) List<Rule> rules) implements Composite {
        public AnyOf {
            rules = List.copyOf(rules);
        }
    }

    /** Met once so many of the rules are. */
    record AtLeast(
            @JsonProperty(required = true) int count,
            @JsonProperty(required = true) List<Rule> rules,
            @Nullable Delay delay)
            implements Composite {

        public AtLeast {
            rules = List.copyOf(rules);
        }
    }

    /** Met once this participant has asked. */
    record RequestBy(@JsonProperty(required = true) String participant) implements Rule {
        public RequestBy {
            Objects.requireNonNull(participant, "participant");
        }
    }

    /** Met once the internal law of {@code of}, by default of the obligor, lets it happen on this track. */
    record NationalApproval(
            @JsonProperty(required = true) Track track,
            @Nullable String of) implements Rule {
        public NationalApproval {
            Objects.requireNonNull(track, "track");
        }
    }

    /** Met while the commitment's own instrument is in force for the obligor. */
    record InForceForObligor() implements Rule {}

    /** Met except while such an event lasts. */
    record NotDuring(@JsonProperty(required = true) EventType event) implements Rule {
        public NotDuring {
            Objects.requireNonNull(event, "event");
        }
    }

    /** How long after it is met its date is; none where the clause states none. */
    default @Nullable Delay delay() {
        return null;
    }

    /** This rule and all it is made of, from outside inwards. */
    default Stream<Rule> parts() {
        return this instanceof Composite composite
                ? Stream.concat(Stream.of(this), composite.rules().stream().flatMap(Rule::parts))
                : Stream.of(this);
    }

    /** The participants and classes of participants that it names. */
    default Set<String> names() {
        return parts().flatMap(part -> switch (part) {
                    case Threshold.Count rule -> rule.eligible().stream();
                    case Threshold.Fraction rule -> rule.of().stream();
                    case Threshold.Weight rule -> rule.eligible().stream();
                    case Each rule -> rule.of().stream();
                    case NoObjection rule -> rule.of().stream();
                    default -> Stream.<String>empty(); // All else names nobody who could be a class.
                })
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is wrong with this rule; empty when it can be evaluated. */
    default List<Fault> faults() {
        return Soundness.faults(this);
    }
}
