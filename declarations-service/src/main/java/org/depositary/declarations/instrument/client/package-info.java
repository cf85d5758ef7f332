/** ratification-service as this service sees it: a feed. */
@NullMarked
package org.depositary.declarations.instrument.client;

import org.jspecify.annotations.NullMarked;
