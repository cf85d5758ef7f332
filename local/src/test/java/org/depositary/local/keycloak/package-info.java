@NullMarked
package org.depositary.local.keycloak;

import org.jspecify.annotations.NullMarked;
