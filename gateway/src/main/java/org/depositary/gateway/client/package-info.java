/** The other services as the gateway's views see them. */
@NullMarked
package org.depositary.gateway.client;

import org.jspecify.annotations.NullMarked;
