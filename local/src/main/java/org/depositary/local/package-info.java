/** Depositary on one machine, without Docker: the stack and the commands of {@code ./depositary}. */
@NullMarked
package org.depositary.local;

import org.jspecify.annotations.NullMarked;
