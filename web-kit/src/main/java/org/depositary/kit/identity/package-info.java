/** Who is calling: subject, roles, and the participants a person acts for. */
@NullMarked
package org.depositary.kit.identity;

import org.jspecify.annotations.NullMarked;
