/** How a fact is kept: inserted once, named by its entry, superseded and never updated. */
@NullMarked
package org.depositary.kit.fact;

import org.jspecify.annotations.NullMarked;
