/** Tests of this package, as tables and sentences. */
@NullMarked
package org.depositary.ratification.procedure;

import org.jspecify.annotations.NullMarked;
