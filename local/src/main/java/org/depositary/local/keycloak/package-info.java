/** Keycloak from its distribution, with the demonstration realm. */
@NullMarked
package org.depositary.local.keycloak;

import org.jspecify.annotations.NullMarked;
