/** Rules held against treaties whose dates are known, and against what must hold for any facts. */
@NullMarked
package org.depositary.rules.evaluation;

import org.jspecify.annotations.NullMarked;
