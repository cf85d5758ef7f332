package org.depositary.gateway.client;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether an instrument's condition of entry into force is met (VCLT art. 24), and how far it is from that. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Force(
        String truth,
        @Nullable Progress progress,
        @Nullable String entersIntoForceOn,
        @Nullable Instant knownAt) {

    public Force {
        requireNonNull(truth, "truth");
    }

    /** What there is of what the condition needs, and who is missing, where that can be said. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Progress(BigDecimal have, BigDecimal need, List<String> missing) {

        public Progress {
            requireNonNull(have, "have");
            requireNonNull(need, "need");
            missing = List.copyOf(missing);
        }
    }
}
