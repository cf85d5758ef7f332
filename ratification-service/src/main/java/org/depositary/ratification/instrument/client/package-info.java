/** declarations-service as this service sees it: a feed. */
@NullMarked
package org.depositary.ratification.instrument.client;

import org.jspecify.annotations.NullMarked;
