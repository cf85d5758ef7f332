/** Approvals: what a participant's parliament does under its own law, kept as what has happened and read by the engine. */
@NullMarked
package org.depositary.ratification.approval;

import org.jspecify.annotations.NullMarked;
