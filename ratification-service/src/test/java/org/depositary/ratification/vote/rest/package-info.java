/** Votes, in tests. */
@NullMarked
package org.depositary.ratification.vote.rest;

import org.jspecify.annotations.NullMarked;
