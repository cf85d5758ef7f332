/** Determinations and readiness over HTTP. */
@NullMarked
package org.depositary.ratification.activation.rest;

import org.jspecify.annotations.NullMarked;
