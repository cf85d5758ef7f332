/** Classes that each break one rule of the house, to see that the rule catches them. */
@NullMarked
package org.depositary.bad;

import org.jspecify.annotations.NullMarked;
