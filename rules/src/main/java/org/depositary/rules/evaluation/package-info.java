/**
 * What recorded facts make of a rule on a day: whether it is met, since when, what follows for whom, and why.
 *
 * <p>A date that is not exact makes two worlds, one in which everything happened as early as it may have and one in which
 * it happened as late; each is evaluated exactly, and what they agree on is certain.
 */
@NullMarked
package org.depositary.rules.evaluation;

import org.jspecify.annotations.NullMarked;
