/** National procedures in the form in which a lawyer writes them: steps, what they follow, majorities, deadlines, sources. */
@NullMarked
package org.depositary.ratification.procedure.template;

import org.jspecify.annotations.NullMarked;
