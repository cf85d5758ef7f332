package org.depositary.ratification.procedure.graph;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.depositary.rules.Fault;

/** A procedure as its author sends it: steps and the routes between them, not yet known to be sound. */
public record ProcedureGraph(
        @JsonProperty(required = true) List<GraphStep> steps,
        @JsonProperty(required = true) List<Route> routes) {

    public ProcedureGraph {
        steps = List.copyOf(steps);
        routes = List.copyOf(routes);
    }

    /** What keeps this graph from being evaluated, each fault naming the step; empty when it is sound. */
    public List<Fault> faults() {
        return Soundness.faults(this);
    }
}
