/** National procedures as they were published, and made ready to be followed. */
@NullMarked
package org.depositary.ratification.procedure.store;

import org.jspecify.annotations.NullMarked;
