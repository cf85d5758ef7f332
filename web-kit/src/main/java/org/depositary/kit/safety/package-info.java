/** What must hold before a service may start in production. */
@NullMarked
package org.depositary.kit.safety;

import org.jspecify.annotations.NullMarked;
