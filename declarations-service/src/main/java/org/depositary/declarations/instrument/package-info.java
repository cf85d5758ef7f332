/** What was agreed: instruments, and who takes part in them in which role. */
@NullMarked
package org.depositary.declarations.instrument;

import org.jspecify.annotations.NullMarked;
