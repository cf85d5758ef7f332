package org.depositary.rules;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Met when a window ends in which fewer than a number have objected: tacit acceptance (SOLAS art. VIII(b)(vi)).
 *
 * @param of who may object, and is bound by silence; empty: anybody
 * @param windowEnds the last day of the window
 * @param fewerThan how many objections defeat it; absent: one
 * @param bindsObjectors false where the treaty says that who objects is not bound
 */
public record NoObjection(
        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        Set<String> of,

        @JsonProperty(required = true) LocalDate windowEnds,
        @Nullable FewerThan fewerThan,
        @Nullable Boolean bindsObjectors,
        @Nullable Delay delay)
        implements Rule {

    public NoObjection {
        of = Sorted.copy(of);
        Objects.requireNonNull(windowEnds, "windowEnds");
    }

    /**
     * How many objections are too many: a count, a fraction of {@code of}, or a share of weights.
     *
     * @param strict whether it must be more than that: "more than one third"
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record FewerThan(
            @Nullable Integer count,
            @Nullable Integer numerator,
            @Nullable Integer denominator,
            @Nullable BigDecimal share,
            Map<String, BigDecimal> weights,
            @Nullable Boolean strict) {

        public FewerThan {
            weights = Sorted.copy(weights);
        }
    }
}
