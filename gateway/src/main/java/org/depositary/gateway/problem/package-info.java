/** Problems the gateway answers itself, where no resource was reached. */
@NullMarked
package org.depositary.gateway.problem;

import org.jspecify.annotations.NullMarked;
