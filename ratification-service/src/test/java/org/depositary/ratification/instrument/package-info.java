/** Tests of this service's own copy. */
@NullMarked
package org.depositary.ratification.instrument;

import org.jspecify.annotations.NullMarked;
