/** Tables as they are exchanged. */
@NullMarked
package org.depositary.kit.table;

import org.jspecify.annotations.NullMarked;
