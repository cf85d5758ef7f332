/** Votes, in tests. */
@NullMarked
package org.depositary.ratification.vote;

import org.jspecify.annotations.NullMarked;
