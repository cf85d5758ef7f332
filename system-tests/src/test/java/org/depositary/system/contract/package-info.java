/** Whether the published document is true: every answer is held against it, and its examples are recorded here. */
@NullMarked
package org.depositary.system.contract;

import org.jspecify.annotations.NullMarked;
