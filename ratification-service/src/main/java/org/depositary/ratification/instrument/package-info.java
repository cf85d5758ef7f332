/** This service's own copy of what it needs of instruments and participants, kept by the feed of declarations-service. */
@NullMarked
package org.depositary.ratification.instrument;

import org.jspecify.annotations.NullMarked;
