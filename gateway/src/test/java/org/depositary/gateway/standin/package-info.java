/** Services that do what a test tells them to, so that faults happen. */
@NullMarked
package org.depositary.gateway.standin;

import org.jspecify.annotations.NullMarked;
