/** Published forms of procedures, in tests. */
@NullMarked
package org.depositary.ratification.procedure.exchange;

import org.jspecify.annotations.NullMarked;
