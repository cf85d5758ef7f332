/** Treaty actions: what participants do towards the others, and the status that follows for each. */
@NullMarked
package org.depositary.ratification.action;

import org.jspecify.annotations.NullMarked;
