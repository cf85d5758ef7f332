/** The documents a fresh stack is filled with, through the front door like anybody's. */
@NullMarked
package org.depositary.local.seed;

import org.jspecify.annotations.NullMarked;
