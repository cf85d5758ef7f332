/** Votes: which majority is needed, of what, and whether it was reached. */
@NullMarked
package org.depositary.ratification.vote;

import org.jspecify.annotations.NullMarked;
