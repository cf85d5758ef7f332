/** What one client may ask for, and how much of it at once. */
@NullMarked
package org.depositary.gateway.limit;

import org.jspecify.annotations.NullMarked;
