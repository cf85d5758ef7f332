/** Time as the register knows it: dates of partial precision, and the two axes a reader may ask about. */
@NullMarked
package org.depositary.kit.time;

import org.jspecify.annotations.NullMarked;
