package org.depositary.rules;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A condition that many consents meet together; it counts participants whose consent stands, each once. */
public sealed interface Threshold extends Rule {

    /** The acts that count; empty: every act of consent. */
    Set<ActionType> acts();

    /** Whether the consents of organisations count; absent: they do. */
    @Nullable
    Organisations organisations();

    /** Whether successions count; absent: they do, whatever {@link #acts()} lists. */
    @Nullable
    Successions successions();

    /**
     * Met once so many have consented (Rome Statute art. 126).
     *
     * @param excludeOrganisations on input only: true is {@link Organisations#NEVER}
     */
    record Count(
            @JsonProperty(required = true) int count,
            Set<ActionType> acts,

            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            Set<String> eligible,

            @Nullable Organisations organisations,
            @Nullable Boolean excludeOrganisations,
            @Nullable Successions successions,
            @Nullable Delay delay)
            implements Threshold {

        public Count {
            acts = Sorted.copy(acts);
            eligible = Sorted.copy(eligible);
            organisations = Organisations.read(organisations, excludeOrganisations);
            excludeOrganisations = null;
        }
    }

    /**
     * Met once such a part of a set has consented: "two thirds" is 2/3, "a majority" 1/2 strict.
     *
     * @param ofAt whether those count who belong to {@code of} at the adoption, or on the day itself
     */
    record Fraction(
            @JsonProperty(required = true) int numerator,
            @JsonProperty(required = true) int denominator,
            @Nullable Boolean strict,

            @JsonProperty(required = true) @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            Set<String> of,

            @Nullable OfAt ofAt,
            Set<ActionType> acts,
            @Nullable Organisations organisations,
            @Nullable Boolean excludeOrganisations,
            @Nullable Successions successions,
            @Nullable Delay delay)
            implements Threshold {

        public Fraction {
            of = Sorted.copy(of);
            acts = Sorted.copy(acts);
            organisations = Organisations.read(organisations, excludeOrganisations);
            excludeOrganisations = null;
        }

        /** When one must belong to the set. */
        public enum OfAt {
            /** Basel Convention, decision BC-10/3. */
            ADOPTION,
            /** Charter of the United Nations, art. 108. */
            CURRENT
        }
    }

    /**
     * Met once those who have consented weigh so much together: emissions, tonnage, contributions (Kyoto art. 25).
     *
     * @param share the part that is needed, 0.55 for 55 per cent
     * @param weights what each weighs, acting or not
     * @param datedWeights tables that replace {@code weights}, each from its day on; the latest of the day counts
     * @param total what all weigh, where the table does not add up to it; by default the sum of the table
     * @param over by default all; ACTING: the base weights of those who have consented (Hong Kong Convention art. 17)
     */
    record Weight(
            @JsonProperty(required = true) BigDecimal share,
            @Nullable Boolean strict,
            Map<String, BigDecimal> weights,
            List<DatedWeights> datedWeights,
            @Nullable BigDecimal total,
            @Nullable Over over,
            Map<String, BigDecimal> baseWeights,
            Set<ActionType> acts,

            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            Set<String> eligible,

            @Nullable Organisations organisations,
            @Nullable Boolean excludeOrganisations,
            @Nullable Successions successions,
            @Nullable Delay delay)
            implements Threshold {

        public Weight {
            Objects.requireNonNull(share, "share");
            weights = Sorted.copy(weights);
            datedWeights = List.copyOf(Objects.requireNonNullElse(datedWeights, List.of()));
            baseWeights = Sorted.copy(baseWeights);
            acts = Sorted.copy(acts);
            eligible = Sorted.copy(eligible);
            organisations = Organisations.read(organisations, excludeOrganisations);
            excludeOrganisations = null;
        }

        /** Of what {@code share} is a part. */
        public enum Over {
            ALL,
            ACTING
        }

        /** What each weighs from a day on. */
        public record DatedWeights(
                @JsonProperty(required = true) LocalDate from,
                @JsonProperty(required = true) Map<String, BigDecimal> weights) {

            public DatedWeights {
                Objects.requireNonNull(from, "from");
                weights = Sorted.copy(weights);
            }
        }
    }
}
