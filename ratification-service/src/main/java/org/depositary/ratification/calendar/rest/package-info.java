/** Calendars and deadlines over HTTP. */
@NullMarked
package org.depositary.ratification.calendar.rest;

import org.jspecify.annotations.NullMarked;
