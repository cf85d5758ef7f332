/** A part of the stack as a process: started, watched, asked whether it is ready, stopped. */
@NullMarked
package org.depositary.local.part;

import org.jspecify.annotations.NullMarked;
