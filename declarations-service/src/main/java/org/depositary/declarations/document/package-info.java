/** Documents: authentic texts, certified copies, full powers and what else is kept of an instrument. */
@NullMarked
package org.depositary.declarations.document;

import org.jspecify.annotations.NullMarked;
