/** What every operation of this house has in its OpenAPI document. */
@NullMarked
package org.depositary.kit.openapi;

import org.jspecify.annotations.NullMarked;
