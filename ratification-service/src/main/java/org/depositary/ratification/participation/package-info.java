/** Who is what towards an instrument, towards whom, since when and why: derived from acts and force, never entered. */
@NullMarked
package org.depositary.ratification.participation;

import org.jspecify.annotations.NullMarked;
