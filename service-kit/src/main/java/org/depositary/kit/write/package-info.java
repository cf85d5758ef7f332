/** How a request becomes a change: one transaction, one order of checks. */
@NullMarked
package org.depositary.kit.write;

import org.jspecify.annotations.NullMarked;
