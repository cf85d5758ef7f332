/** A procedure as a graph of steps and routes, evaluated by the rules of the UK Parliament's published procedure model. */
@NullMarked
package org.depositary.ratification.procedure.graph;

import org.jspecify.annotations.NullMarked;
