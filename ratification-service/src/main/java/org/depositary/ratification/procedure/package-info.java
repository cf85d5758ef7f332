/** National procedures: a template becomes a graph, and what happened in a case becomes a stage with its reasons. */
@NullMarked
package org.depositary.ratification.procedure;

import org.jspecify.annotations.NullMarked;
