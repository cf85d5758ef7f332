/** How a request is answered: one snapshot, two axes of time, a strong ETag. */
@NullMarked
package org.depositary.kit.read;

import org.jspecify.annotations.NullMarked;
