/** The parts of an instrument's text, and what they oblige whom to do. */
@NullMarked
package org.depositary.declarations.clause;

import org.jspecify.annotations.NullMarked;
