/** Participants over HTTP. */
@NullMarked
package org.depositary.declarations.participant.rest;

import org.jspecify.annotations.NullMarked;
