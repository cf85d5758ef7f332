/** Tests of this package, as tables and sentences. */
@NullMarked
package org.depositary.ratification.procedure.template;

import org.jspecify.annotations.NullMarked;
