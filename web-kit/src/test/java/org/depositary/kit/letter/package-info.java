/** The smallest door there can be, on which the web kit is tried. */
@NullMarked
package org.depositary.kit.letter;

import org.jspecify.annotations.NullMarked;
