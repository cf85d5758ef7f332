/** Half of a circle. */
@NullMarked
package org.depositary.bad.round.one;

import org.jspecify.annotations.NullMarked;
