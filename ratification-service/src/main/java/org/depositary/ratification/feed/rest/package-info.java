/** This service's journal over HTTP. */
@NullMarked
package org.depositary.ratification.feed.rest;

import org.jspecify.annotations.NullMarked;
