/** Periods and the calendars they are counted on, in tests. */
@NullMarked
package org.depositary.ratification.calendar;

import org.jspecify.annotations.NullMarked;
