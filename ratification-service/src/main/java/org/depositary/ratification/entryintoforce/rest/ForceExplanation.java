package org.depositary.ratification.entryintoforce.rest;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.depositary.rules.Rule;
import org.depositary.rules.evaluation.Explanation;
import org.depositary.rules.evaluation.Truth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a rule is or is not met, part by part. */
@Schema(description = "Why a rule is or is not met, with that of its parts.")
public record ForceExplanation(
        @Schema(description = "The type of the rule.", examples = "THRESHOLD_COUNT")
        String rule,

        Truth truth,
        @Schema(examples = "1 of 60 have consented.") String says,
        List<ForceExplanation> children) {

    private static final Map<Class<?>, String> TYPES = Arrays.stream(
                    Objects.requireNonNull(Rule.class.getAnnotation(JsonSubTypes.class))
                            .value())
            .collect(Collectors.toUnmodifiableMap(JsonSubTypes.Type::value, JsonSubTypes.Type::name));

    static ForceExplanation of(Explanation explanation) {
        return new ForceExplanation(
                Objects.requireNonNull(TYPES.get(explanation.rule().getClass())),
                explanation.truth(),
                explanation.says(),
                explanation.parts().stream().map(ForceExplanation::of).toList());
    }
}
