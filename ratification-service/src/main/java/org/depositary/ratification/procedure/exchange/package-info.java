/** Procedures in the forms in which others publish them. */
@NullMarked
package org.depositary.ratification.procedure.exchange;

import org.jspecify.annotations.NullMarked;
