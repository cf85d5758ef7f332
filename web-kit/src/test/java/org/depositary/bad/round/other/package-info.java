/** Half of a circle. */
@NullMarked
package org.depositary.bad.round.other;

import org.jspecify.annotations.NullMarked;
