/** What the versions of HTTP do differently and nobody else need know. */
@NullMarked
package org.depositary.gateway.http;

import org.jspecify.annotations.NullMarked;
