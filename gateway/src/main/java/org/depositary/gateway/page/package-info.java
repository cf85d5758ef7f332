/** Pages that are no operations: what a problem means, where the API is described, whom to tell of a hole in it. */
@NullMarked
package org.depositary.gateway.page;

import org.jspecify.annotations.NullMarked;
