/** Participation over HTTP. */
@NullMarked
package org.depositary.ratification.participation.rest;

import org.jspecify.annotations.NullMarked;
