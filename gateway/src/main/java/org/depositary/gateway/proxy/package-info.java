/** Hands each request on to the service that owns its path; the route table is the published document. */
@NullMarked
package org.depositary.gateway.proxy;

import org.jspecify.annotations.NullMarked;
