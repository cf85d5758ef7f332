package org.depositary.ratification.procedure.graph;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/** What a graph says of one business step on one day; a step that no route enters has no potential. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record StepEvaluation(String id, Optional<Potential> potential, CurrentState current, String because) {}
