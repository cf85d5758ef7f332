/** Composite views: what a screen needs from several services, in one call; what is missing is named. */
@NullMarked
package org.depositary.gateway.view;

import org.jspecify.annotations.NullMarked;
