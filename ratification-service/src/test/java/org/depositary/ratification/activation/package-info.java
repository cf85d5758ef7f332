/** Determinations, the truth table of readiness, and what they make of commitments. */
@NullMarked
package org.depositary.ratification.activation;

import org.jspecify.annotations.NullMarked;
