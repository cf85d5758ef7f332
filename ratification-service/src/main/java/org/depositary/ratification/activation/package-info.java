/** Activation (layer 4): what has been determined, and which commitments are live for whom because of it. */
@NullMarked
package org.depositary.ratification.activation;

import org.jspecify.annotations.NullMarked;
