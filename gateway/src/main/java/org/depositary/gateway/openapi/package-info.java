/** The contract: the services' documents and the gateway's own, merged when the gateway is built. */
@NullMarked
package org.depositary.gateway.openapi;

import org.jspecify.annotations.NullMarked;
