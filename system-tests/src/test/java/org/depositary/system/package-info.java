/** The packaged services, a real Keycloak and a real PostgreSQL, as a user meets them: through the gateway only. */
@NullMarked
package org.depositary.system;

import org.jspecify.annotations.NullMarked;
