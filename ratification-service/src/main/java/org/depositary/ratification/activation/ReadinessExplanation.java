package org.depositary.ratification.activation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.rules.Rule;
import org.depositary.rules.evaluation.Explanation;
import org.depositary.rules.evaluation.Truth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the rule of a commitment is or is not met, part by part. */
@Schema(name = "ReadinessExplanation", description = "Why the commitment's rule is or is not met, part by part.")
public record ReadinessExplanation(
        @Schema(description = "The type of the rule.", examples = "EVENT_DETERMINED")
        String rule,

        Truth truth,

        @Schema(examples = "CEASEFIRE_IN_FORCE has not been determined.")
        String says,

        List<ReadinessExplanation> children) {

    private static final Map<Class<?>, String> TYPES = Arrays.stream(
                    Objects.requireNonNull(Rule.class.getAnnotation(JsonSubTypes.class))
                            .value())
            .collect(Collectors.toUnmodifiableMap(JsonSubTypes.Type::value, JsonSubTypes.Type::name));

    static ReadinessExplanation of(Explanation explanation) {
        return new ReadinessExplanation(
                Objects.requireNonNull(TYPES.get(explanation.rule().getClass())),
                explanation.truth(),
                explanation.says(),
                explanation.parts().stream().map(ReadinessExplanation::of).toList());
    }

    /** What the parts that are not met say. */
    Stream<String> missing() {
        return truth == Truth.TRUE
                ? Stream.empty()
                : children.isEmpty() ? Stream.of(says) : children.stream().flatMap(ReadinessExplanation::missing);
    }
}
