/** Rules that hold for the whole service. */
@NullMarked
package org.depositary.ratification;

import org.jspecify.annotations.NullMarked;
