/** The closed language in which a final clause or the trigger of a commitment is written; it knows no framework. */
@NullMarked
package org.depositary.rules;

import org.jspecify.annotations.NullMarked;
