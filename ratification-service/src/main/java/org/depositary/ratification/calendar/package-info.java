/** Sitting calendars and the periods that are counted on them: pure counting, and the calendars as they were published. */
@NullMarked
package org.depositary.ratification.calendar;

import org.jspecify.annotations.NullMarked;
