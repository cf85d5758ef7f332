package org.depositary.ratification.procedure;

import org.depositary.ratification.procedure.graph.Potential;

/** A step that must or may happen next, and the body that acts. */
public record NextStep(String step, String name, Potential potential, String body) {}
