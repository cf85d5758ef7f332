package org.depositary.rules.evaluation;

import java.util.List;
import org.depositary.rules.Rule;

/** Why a rule is or is not met, in words for a reader, with that of its parts. */
public record Explanation(Rule rule, Truth truth, String says, List<Explanation> parts) {}
