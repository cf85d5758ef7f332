/** Procedures as pictures: the steps as boxes, what leads from one to another as arrows, in colours for a case. */
@NullMarked
package org.depositary.ratification.procedure.picture;

import org.jspecify.annotations.NullMarked;
