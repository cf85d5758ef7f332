/** The smallest aggregate there can be, on which the kit is tried. */
@NullMarked
package org.depositary.kit.note;

import org.jspecify.annotations.NullMarked;
