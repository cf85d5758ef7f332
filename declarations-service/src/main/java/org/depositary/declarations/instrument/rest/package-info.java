/** Instruments and participations over HTTP. */
@NullMarked
package org.depositary.declarations.instrument.rest;

import org.jspecify.annotations.NullMarked;
