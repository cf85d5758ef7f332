/** What becomes true only because time passes: one beat for all who must look then. */
@NullMarked
package org.depositary.ratification.time;

import org.jspecify.annotations.NullMarked;
