package org.depositary.rules;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A condition that each of a set of participants must meet. */
public sealed interface Each extends Rule {

    /** Of whom it is asked. */
    Set<String> of();

    /** Met once the last has signed, or all of a set have, so that signature alone binds [VCLT 12(1)(a)]. */
    record OnSignature(
            @JsonProperty(required = true) Which which,

            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            Set<String> of,

            @Nullable Delay delay)
            implements Each {

        public OnSignature {
            Objects.requireNonNull(which, "which");
            of = Sorted.copy(of);
        }

        /** Whose signature is meant. */
        public enum Which {
            /** The last of those that sign, or of {@code of}. */
            LAST,
            ALL_OF
        }
    }

    /** Met once all, or so many, of these have consented (CTBT art. XIV and annex 2). */
    record Named(
            @JsonProperty(required = true) @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            Set<String> of,

            @Nullable Integer atLeast,
            Set<ActionType> acts,
            @Nullable Delay delay)
            implements Each {

        public Named {
            of = Sorted.copy(of);
            acts = Sorted.copy(acts);
        }
    }

    /** Met once all who took part in drawing up the text have consented: the rule where there is none [VCLT 24(2)]. */
    record AllNegotiatingStates(
            @JsonProperty(required = true) @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            Set<String> of,

            @Nullable Delay delay)
            implements Each {

        public AllNegotiatingStates {
            of = Sorted.copy(of);
        }
    }

    /** Met on receipt of the last notification that the requirements of internal law are fulfilled. */
    record MutualNotification(
            @JsonProperty(required = true) @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            Set<String> of,

            @Nullable Delay delay)
            implements Each {

        public MutualNotification {
            of = Sorted.copy(of);
        }
    }

    /** Met when instruments are exchanged [VCLT 13, 16(a)]: each act is dated by the exchange. */
    record ExchangeOfInstruments(
            @JsonProperty(required = true) @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            Set<String> of,

            @Nullable Delay delay)
            implements Each {

        public ExchangeOfInstruments {
            of = Sorted.copy(of);
        }
    }
}
