/** The vote calculator over HTTP. */
@NullMarked
package org.depositary.ratification.vote.rest;

import org.jspecify.annotations.NullMarked;
