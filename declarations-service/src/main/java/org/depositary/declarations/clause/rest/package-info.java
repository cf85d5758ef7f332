/** Clauses and commitments over HTTP. */
@NullMarked
package org.depositary.declarations.clause.rest;

import org.jspecify.annotations.NullMarked;
