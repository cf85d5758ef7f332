/** Instruments as others write them: Akoma Ntoso, JSON-LD, CSV. */
@NullMarked
package org.depositary.declarations.exchange;

import org.jspecify.annotations.NullMarked;
