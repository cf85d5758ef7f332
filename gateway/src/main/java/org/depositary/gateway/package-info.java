/** The one door: everything the services offer, behind one address and one OpenAPI document. */
@NullMarked
package org.depositary.gateway;

import org.jspecify.annotations.NullMarked;
