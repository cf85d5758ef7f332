/** The one form of JSON on the wire. */
@NullMarked
package org.depositary.kit.json;

import org.jspecify.annotations.NullMarked;
