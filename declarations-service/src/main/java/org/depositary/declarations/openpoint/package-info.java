/** What a draft leaves open: questions not yet agreed, who stands where on them, and what share is closed. */
@NullMarked
package org.depositary.declarations.openpoint;

import org.jspecify.annotations.NullMarked;
